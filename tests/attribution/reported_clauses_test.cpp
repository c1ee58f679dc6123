// Verbs of saying that no label is found for, or whose content lay nearer to another's.
#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ReadArticle;

TEST(ReportedClauses, AClauseBelongsToTheVerbBeforeIt) {
  const ReadArticle read(
      "Velmar\nTwo people familiar with the matter told Newswire that the board began asking questions in "
      "January, "
      "after a former sales manager alleged that pharmacies had been pressed to take more stock.");
  EXPECT_EQ(read.shown(read.with_cue("told").source), "Two people familiar with the matter");
  EXPECT_EQ(read.shown(read.with_cue("told").content), "that the board began asking questions in January");
  EXPECT_EQ(read.shown(read.with_cue("alleged").content),
            "that pharmacies had been pressed to take more stock");
}

TEST(ReportedClauses, WhoTellsMayHaveAnAge) {
  const ReadArticle read(
      "Singer\nIt comes after guard Josh Perrin, 41, told the Sunday Lantern she had struck him across the "
      "face when "
      "he asked to see her wristband.");
  EXPECT_EQ(read.shown(read.with_cue("told").source), "guard Josh Perrin, 41,");
  EXPECT_EQ(read.shown(read.with_cue("told").content),
            "she had struck him across the face when he asked to see her wristband");
}

TEST(ReportedClauses, BeforeACueThatThatFollowsAnotherSpeaks) {
  const ReadArticle read("Water\nIf the weir gives way, anglers worry that nobody will mend it.");
  EXPECT_EQ(read.shown(read.with_cue("worry").content), "that nobody will mend it");
}

TEST(ReportedClauses, APossessiveOwnsOnlyItsNoun) {
  const ReadArticle read(
      "River\nThe opposition on Monday hit out at Minister Devraj Sohal over his remark that the pact had "
      "outlived its "
      "use, and demanded that he tender an apology.");
  EXPECT_EQ(read.shown(read.with_cue("remark").source), "his");
  EXPECT_EQ(read.shown(read.with_cue("demanded").source), "The opposition");
}

TEST(ReportedClauses, WhatABodyClaimsToBeIsItsClaim) {
  const ReadArticle read(
      "Water\nThe Tarn Guild sits on the River Board (RB), an “open table” of elders-abroad that claims to "
      "be devoted to "
      "clean water in Orlen.");
  const Attribution& claims = read.with_cue("claims");
  EXPECT_EQ(read.shown(claims.content), "to be devoted to clean water in Orlen");
  EXPECT_EQ(claims.stance, Stance::claims);
}

TEST(ReportedClauses, WhatAppearsToShowHasASubject) {
  const ReadArticle read("Memo\nA leaked memo appears to show that the company knew of the risk.");
  EXPECT_EQ(read.shown(read.with_cue("appears to show").source), "A leaked memo");
  EXPECT_EQ(read.shown(read.with_cue("appears to show").content), "that the company knew of the risk");
}

TEST(ReportedClauses, AStatementIsRetracted) {
  const ReadArticle read("Trial\nThe witness retracted her statement on Monday.");
  EXPECT_EQ(read.with_cue("retracted").stance, Stance::corrects);
  EXPECT_EQ(read.shown(read.with_cue("retracted").content), "her statement");
}

TEST(OuterClauses, SomethingThatIsDisputedIsNoPartOfIt) {
  const ReadArticle read(
      "Plant\nThe union has long argued that the plant is unsafe, something the owners dispute.");
  EXPECT_EQ(read.shown(read.with_cue("has long argued").content), "that the plant is unsafe");
  EXPECT_THAT(read.cues(read.with_cue("dispute").answers), ElementsAre("has long argued"));
}

TEST(PhrasalVerbs, AreCues) {
  const ReadArticle read(
      "Dam\nThe mayor on Monday hit out at developers over the delays. Kask has ruled out resigning.");
  EXPECT_EQ(read.with_cue("hit out at").stance, Stance::criticises);
  EXPECT_EQ(read.shown(read.with_cue("hit out at").content), "developers over the delays");
  EXPECT_EQ(read.with_cue("has ruled out").stance, Stance::rejects);
}

TEST(PhrasalVerbs, OfWhatIsStruckAreNone) {
  const ReadArticle read("Storm\nThe storm hit the coast on Monday. A tree took down the line.");
  EXPECT_THAT(read.attributions.items, IsEmpty());
}

TEST(Refusals, BehindButAreOfTheirOwn) {
  const ReadArticle read(
      "Velmar\nPiet Larsen, the former manager, confirmed that he had written to the board but would not "
      "discuss the "
      "contents of the letter.");
  EXPECT_EQ(read.shown(read.with_cue("confirmed").content), "that he had written to the board");
  EXPECT_EQ(read.shown(read.with_cue("would not discuss").content), "the contents of the letter");
  EXPECT_EQ(read.with_cue("would not discuss").speaker, read.with_cue("confirmed").speaker);
}

TEST(QuotedAsSaying, TheQuotationBeforeIsWhatIsSaid) {
  const ReadArticle read(
      "Qarsha\n“All our aircraft returned. What the gang is circulating are old pictures,” Numan was quoted "
      "as saying "
      "by the state-run Qarsha News Agency.");
  const Attribution& said = read.with_cue("was quoted | as saying");
  EXPECT_EQ(read.shown(said.source), "Numan");
  EXPECT_EQ(read.shown(said.content),
            "“All our aircraft returned. What the gang is circulating are old pictures,”");
}

TEST(Asked, WhoIsAskedBetweenCommasDoesNotAsk) {
  const ReadArticle read("River\nChief Secretary R. Balan, when asked about the matter, refused to comment.");
  const Attribution& asked = read.with_cue("asked about");
  EXPECT_THAT(asked.source, IsEmpty());
  ASSERT_TRUE(asked.addressee);
  EXPECT_EQ(read.shown({*asked.addressee}), "Chief Secretary R. Balan");
}

TEST(FalseCues, WhoIsDismissedFromWorkIsNotContradicted) {
  const ReadArticle read("Velmar\nHis lawyer said her client had been dismissed after raising his concerns.");
  EXPECT_EQ(read.attributions.items.size(), 1U);
}

TEST(ReportedClauses, OfWhatNobodyIsNamedForHaveNoSource) {
  const ReadArticle read("Cook\nIt was rumoured that she had warned the old king of the coup.");
  EXPECT_THAT(read.with_cue("was rumoured").source, IsEmpty());
  EXPECT_EQ(read.shown(read.with_cue("was rumoured").content),
            "that she had warned the old king of the coup");
}

TEST(ReportedClauses, ADenialMayStandInARelativeClause) {
  const ReadArticle read("Fraud\n“We did nothing wrong,” said Jon Pike, the firm's owner, who denies fraud.");
  EXPECT_EQ(read.shown(read.with_cue("denies").content), "fraud");
}

TEST(PhrasalVerbs, ATollIsPut) {
  const ReadArticle read("Battle\nThe army put the number of dead at 12. Rebels said 40 had been killed.");
  EXPECT_EQ(read.shown(read.with_cue("put").content), "the number of dead at 12");
  EXPECT_EQ(read.shown(read.with_cue("put").source), "The army");
}

TEST(PhrasalVerbs, InnocenceIsMaintained) {
  const ReadArticle read("Trial\nVarga maintains his innocence.");
  EXPECT_EQ(read.with_cue("maintains").stance, Stance::denies);
}

TEST(HearsayAdverbs, HaveNoSource) {
  const ReadArticle read("Bribes\nThe guard allegedly took bribes from smugglers.");
  const Attribution& item = read.with_cue("allegedly");
  EXPECT_THAT(item.source, IsEmpty());
  EXPECT_EQ(read.shown(item.content), "The guard | took bribes from smugglers");
  EXPECT_EQ(item.stance, Stance::claims);
}

TEST(AccordingTo, InSomebodysWordsIsQuoted) {
  const ReadArticle read("Plan\nThe plan was, in Kask's words, “a gift to developers”.");
  EXPECT_EQ(read.shown(read.with_cue("words").source), "Kask's");
  EXPECT_EQ(read.shown(read.with_cue("words").content), "“a gift to developers”");
}

TEST(Sources, WhoDeniesAChargeDoesNotBringIt) {
  const ReadArticle read("Mayor\nThe mayor is accused of taking bribes, a charge he denies.");
  EXPECT_THAT(read.with_cue("is accused of").source, IsEmpty());
  EXPECT_EQ(read.shown(read.with_cue("denies").source), "he");
}

TEST(Sources, AWitnessWhoIsQuotedSays) {
  const ReadArticle read("Shooting\nLocal media quoted a witness as saying the shooter was a woman.");
  EXPECT_EQ(read.shown(read.with_cue("as saying").source), "a witness");
}

TEST(Sources, WhatIsCalledMisleadingSays) {
  const ReadArticle read("Water\nThe report, which the warden called unfair, says nine wells are dry.");
  EXPECT_EQ(read.shown(read.with_cue("says").source), "The report, which the warden called unfair,");
}

TEST(PhrasalVerbs, WhoDisagreesDoesSoWithWhatEndsBefore) {
  const ReadArticle read(
      "Inquest\nDr Lowe told the inquest that the wound was consistent with a fall, but the family's "
      "pathologist disagreed.");
  EXPECT_EQ(read.shown(read.with_cue("told").content), "that the wound was consistent with a fall");
  const Attribution& disagreed = read.with_cue("disagreed");
  EXPECT_EQ(read.shown(disagreed.source), "the family's pathologist");
  EXPECT_THAT(read.cues(disagreed.answers), ElementsAre("told"));
}

TEST(OuterClauses, WhatAFigureIsCalledIsNoPartOfIt) {
  const ReadArticle read(
      "Arrests\nRights group Lantern Watch says at least 30 people were arrested, a figure the police call "
      "exaggerated.");
  EXPECT_EQ(read.shown(read.with_cue("says").content), "at least 30 people were arrested");
  EXPECT_EQ(read.shown(read.with_cue("call").content), "a figure | exaggerated");
}

TEST(OuterClauses, AFigureMayBeCalledInQuotationMarks) {
  const ReadArticle read(
      "Arrests\nRights group Lantern Watch says at least 30 people were arrested, a figure the police called "
      "“absurd”.");
  EXPECT_EQ(read.shown(read.with_cue("called").content), "a figure | “absurd”");
}

TEST(Refusals, WhatIsNowSuspectedIsNotWhatWasSaid) {
  const ReadArticle read(
      "Fire\nFire officials initially said the blaze was an accident but now suspect arson.");
  EXPECT_EQ(read.shown(read.with_cue("initially said").content), "the blaze was an accident");
  EXPECT_EQ(read.shown(read.with_cue("now suspect").content), "arson");
}

TEST(Links, WhomAClauseIsAccordingToDidNotDoIt) {
  const ReadArticle read(
      "Talks\nAccording to two people briefed on the talks, the offer was rejected within an hour.");
  EXPECT_EQ(read.shown(read.with_cue("According to").source), "two people briefed on the talks");
  EXPECT_THAT(read.with_cue("was rejected within").source, IsEmpty());
}

TEST(AccordingTo, AClauseOnAPlaceIsNotAllThatIsSaid) {
  const ReadArticle read(
      "Water\nThe boats were kept at Low Sedge, where the mill once stood, according to a diver from the "
      "club.");
  EXPECT_EQ(read.shown(read.with_cue("according to").content),
            "The boats were kept at Low Sedge, where the mill once stood");
}

TEST(Asked, WhoGivesNoAnswerWhenAskedDoesNotAsk) {
  const ReadArticle read("Water\nThe warden did not give an answer when asked about the missing keys.");
  EXPECT_THAT(read.with_cue("asked about").source, IsEmpty());
}

TEST(Sources, WhatStandsBetweenDashesIsPassedOver) {
  const ReadArticle read(
      "Water\nThe clock guild - which paid for the bells and has kept them since the flood - called for a "
      "vote of the "
      "parish.");
  EXPECT_EQ(read.shown(read.with_cue("called for").source), "The clock guild");
}

TEST(Sources, WhoAsksNotToBeNamedIsPartOfTheSource) {
  const ReadArticle read(
      "Aid\nA Western diplomat in Velmar, who spoke on condition of anonymity, said aid agencies had been "
      "refused entry.");
  EXPECT_EQ(read.shown(read.with_cue("said").source),
            "A Western diplomat in Velmar, who spoke on condition of anonymity,");
}

TEST(Refusals, WhatTheSourceCalledForIsNotWhatItSaid) {
  const ReadArticle read(
      "Camp\nThe embassy said it was alarmed by the shots and called for an independent inquiry.");
  EXPECT_EQ(read.shown(read.with_cue("said").content), "it was alarmed by the shots");
  EXPECT_EQ(read.shown(read.with_cue("called for").source), "The embassy");
}

}  // namespace
}  // namespace gainsay
