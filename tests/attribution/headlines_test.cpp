// What headlines say of two sides.
#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ReadArticle;

constexpr std::string_view body = "\nThe council met on Monday.";

ReadArticle headline(std::string_view words) {
  return ReadArticle(std::string(words) + std::string(body));
}

TEST(Headlines, ADenialBehindACommaAnswersTheClaimBeforeIt) {
  const ReadArticle read = headline("Exiles say water to Selvet camp has been cut, province denies it");
  EXPECT_EQ(read.shown(read.with_cue("say").content), "water to Selvet camp has been cut");
  const Attribution& denial = read.with_cue("denies");
  EXPECT_EQ(read.shown(denial.source), "province");
  EXPECT_EQ(read.shown(denial.content), "it");
  EXPECT_FALSE(denial.parent);
  EXPECT_THAT(read.cues(denial.answers), ElementsAre("say"));
}

TEST(Headlines, ADenialBehindASemicolonIsFound) {
  const ReadArticle read = headline("Three shot at camp, exiles say; ministry denies gendarmes fired");
  const Attribution& denial = read.with_cue("denies");
  EXPECT_EQ(read.shown(denial.source), "ministry");
  EXPECT_EQ(read.shown(denial.content), "gendarmes fired");
  EXPECT_THAT(read.cues(denial.answers), ElementsAre("say"));
}

TEST(Headlines, ADenialBehindAnInsertedSourceIsFound) {
  const ReadArticle read = headline("Bank had no licence, regulator says, but owner denies claim");
  EXPECT_EQ(read.shown(read.with_cue("says").content), "Bank had no licence");
  EXPECT_EQ(read.shown(read.with_cue("denies").source), "owner");
  EXPECT_THAT(read.cues(read.with_cue("denies").answers), ElementsAre("says"));
}

TEST(Headlines, TheSecondClauseIsItsOwnSourcesAlone) {
  const ReadArticle read = headline("Rebels claim downing of army drone, army says it crashed");
  EXPECT_EQ(read.shown(read.with_cue("claim").content), "downing of army drone");
  EXPECT_FALSE(read.with_cue("claim").parent);
  EXPECT_EQ(read.shown(read.with_cue("says").content), "it crashed");
}

TEST(Headlines, ADenialMayShareTheSubject) {
  const ReadArticle read = headline("Police confirm two dead in Orstead blast, deny third victim");
  EXPECT_EQ(read.shown(read.with_cue("confirm").content), "two dead in Orstead blast");
  EXPECT_EQ(read.shown(read.with_cue("deny").source), "Police");
}

TEST(Headlines, WhoHitsBackAnswersWithoutWords) {
  const ReadArticle read = headline("Kessum accuses Varra of sinking tug, Varra hits back");
  const Attribution& reply = read.with_cue("hits back");
  EXPECT_THAT(reply.content, IsEmpty());
  EXPECT_THAT(read.cues(reply.answers), ElementsAre("accuses"));
}

TEST(Headlines, WhatHappensMeanwhileIsNotSaid) {
  const ReadArticle read = headline("Minister denies taking bribes as opposition calls for inquiry");
  EXPECT_EQ(read.shown(read.with_cue("denies").content), "taking bribes");
}

TEST(Headlines, AQuotationBeforeAColonIsFromWhomItNames) {
  const ReadArticle read = headline("'I never signed it': minister on harbour letter");
  EXPECT_EQ(read.shown(read.with_cue(":").source), "minister");
  EXPECT_EQ(read.shown(read.with_cue(":").content), "'I never signed it'");
}

TEST(Headlines, ACourtIsTold) {
  const ReadArticle read = headline("Mayor hid dump, court told");
  const Attribution& told = read.with_cue("told");
  EXPECT_THAT(told.source, IsEmpty());
  EXPECT_EQ(read.shown(*told.addressee), "court");
}

TEST(Headlines, DeedsAreNoStatements) {
  EXPECT_THAT(headline("Star has worn five gowns to promote 'Kings' film").attributions.items, IsEmpty());
}

TEST(Headlines, WhoDisagreesDoesSoWithoutWords) {
  const ReadArticle read = headline("Telvane says no customer data lost; hackers disagree");
  EXPECT_EQ(read.shown(read.with_cue("disagree").source), "hackers");
  EXPECT_THAT(read.cues(read.with_cue("disagree").answers), ElementsAre("says"));
}

TEST(Headlines, ASourceBehindItsVerbIsNotTheNextClauses) {
  const ReadArticle read =
      headline("Striker Bale Okoro 'wants out', says agent - but club insist he is not for sale");
  EXPECT_EQ(read.shown(read.with_cue("says").source), "agent");
  EXPECT_EQ(read.shown(read.with_cue("insist").source), "club");
}

TEST(Headlines, ABreakAndItsConjunctionAreOneBreak) {
  const ReadArticle read = headline("Strike is off, but union denies deal");
  EXPECT_EQ(read.attributions.items.size(), 1U);
  EXPECT_EQ(read.shown(read.with_cue("denies").content), "deal");
}

TEST(Headlines, WhatStandsBehindALabelsQuotationIsAnothers) {
  const ReadArticle read = headline("Mayor: 'I never took it', union denies");
  EXPECT_EQ(read.shown(read.with_cue(":").content), "'I never took it'");
}

TEST(Headlines, AClauseMayFollowAQuotationAndItsColon) {
  const ReadArticle read = headline("‘I never touched him’: singer hits back at assault claim");
  EXPECT_EQ(read.shown(read.with_cue(":").source), "singer");
  EXPECT_EQ(read.shown(read.with_cue(":").content), "‘I never touched him’");
  EXPECT_EQ(read.with_cue("hits back at").stance, Stance::rejects);
}

TEST(Headlines, ADenialByARareVerbIsFound) {
  const ReadArticle read = headline("Star's agent rubbishes split rumours");
  EXPECT_EQ(read.shown(read.with_cue("rubbishes").source), "Star's agent");
}

TEST(Headlines, WhoSaidWhatIsAQuestion) {
  const ReadArticle read = headline("Who said what in the Selm dam row");
  EXPECT_THAT(read.attributions.items, IsEmpty());
}

TEST(Headlines, WhoIsChargedDoesNotCharge) {
  const ReadArticle read = headline("Deputy charged after inmate's death at Harlan County jail");
  EXPECT_THAT(read.attributions.items, IsEmpty());
}

}  // namespace
}  // namespace gainsay
