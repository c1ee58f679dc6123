#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ReadArticle;
using ::testing::SizeIs;

TEST(Attribute, DirectSpeechHasSourceCueContentAndAddressee) {
  const ReadArticle read("Dam\n“The gates were opened at night,” Ode Marrish told the Orvel Courier.");
  const Attribution& item = read.with_cue("told");
  EXPECT_EQ(read.shown(item.source), "Ode Marrish");
  EXPECT_EQ(read.shown(item.content), "“The gates were opened at night,”");
  EXPECT_EQ(read.shown(*item.addressee), "the Orvel Courier");
  EXPECT_EQ(item.mode, Mode::direct);
  EXPECT_EQ(item.stance, Stance::says);
  EXPECT_EQ(item.anonymity, Anonymity::named);
}

TEST(Attribute, AnUnnamedSourceAtTheEndGetsTheWholeSentence) {
  const ReadArticle read(
      "Guards\nTwenty guards crossed the border to head for Camp Orsel in Selm, a Union source said on "
      "Saturday.");
  const Attribution& item = read.with_cue("said");
  EXPECT_EQ(read.shown(item.source), "a Union source");
  EXPECT_EQ(read.shown(item.content), "Twenty guards crossed the border to head for Camp Orsel in Selm");
  EXPECT_EQ(read.shown(*item.time), "on Saturday");
  EXPECT_EQ(item.mode, Mode::indirect);
  EXPECT_EQ(item.anonymity, Anonymity::unnamed);
}

TEST(Attribute, PartOfTheWordsMayBeQuoted) {
  const ReadArticle read("Fund\nThe auditor said that the fund was “as empty as a drum” by March.");
  EXPECT_EQ(read.with_cue("said").mode, Mode::mixed);
}

TEST(Attribute, APassiveNamesNobody) {
  const ReadArticle read("Truce\nThe fighters were disarmed and are said to have kept the truce.");
  const Attribution& item = read.with_cue("are said");
  EXPECT_THAT(item.source, IsEmpty());
  EXPECT_EQ(read.shown(item.content), "to have kept the truce");
  EXPECT_EQ(item.certainty, Certainty::reported);
  EXPECT_EQ(item.anonymity, Anonymity::none);
}

TEST(Attribute, ANegatedCueIsNegative) {
  const ReadArticle read("Mine\nThe manager did not say that the pumps had failed.");
  ASSERT_THAT(read.attributions.items, SizeIs(1));
  EXPECT_EQ(read.attributions.items[0].polarity, Polarity::negative);
}

TEST(Attribute, AQuotationOverParagraphsIsOnePersons) {
  const ReadArticle read(
      "Flood\n“I wrote it in the book on Tuesday,” the engineer, Maud Ellery, said. “On Friday I knocked on "
      "his door.\n“He told me to go home.\n“That was the last I saw of him.”");
  const Attribution& item = read.with_cue("said");
  EXPECT_EQ(read.shown(item.content.back()), "“That was the last I saw of him.”");
}

TEST(Attribute, ADenialAnswersTheClaimsBeforeIt) {
  const ReadArticle read(
      "Camp\n“Thirty guards entered the camp,” Ivo Plume told the Orvel Courier.\nA security official in "
      "Selm dismissed the reports.");
  const Attribution& denial = read.with_cue("dismissed");
  EXPECT_EQ(denial.stance, Stance::rejects);
  EXPECT_THAT(denial.answers, ElementsAre(0U));
}

TEST(Attribute, WhatNobodyIsQuotedForIsNoAttribution) {
  const ReadArticle read("Rain\nIt rained all night.\nThe river rose by two feet.");
  EXPECT_THAT(read.attributions.items, IsEmpty());
}

TEST(Attribute, PuttingSomebodyOutOfOfficeIsNoSaying) {
  const ReadArticle read(
      "League\nThe league dismissed a member of the coaching staff in May. The coach dismissed the report.");
  for (const Attribution& item : read.attributions.items) {
    EXPECT_NE(read.shown(item.content), "a member of the coaching staff in May");
  }
  EXPECT_EQ(read.shown(read.with_cue("dismissed").content), "the report");
}

TEST(Attribute, HowHopesFareIsNotWhatIsHoped) {
  const ReadArticle read(
      "Cup\nPesh beat Tamar 3-1 to keep Orvel's hopes alive. Orvel's coach hopes that the final will be "
      "moved.");
  for (const Attribution& item : read.attributions.items) EXPECT_NE(read.shown(item.content), "alive");
  EXPECT_EQ(read.speaker(read.with_cue("hopes")), "Orvel's coach");
}

TEST(Attribute, WhatStandsBeforeWhoSpeaksBeginsWhatIsSaid) {
  const ReadArticle read("Bridge\nThe new bridge, three farmers said, had been closed since May.");
  const Attribution& said = read.with_cue("said");
  EXPECT_EQ(read.shown(said.source), "three farmers");
  EXPECT_EQ(read.shown(said.content), "The new bridge | had been closed since May");
}

TEST(Attribute, WhatIsSaidBeginsWhereItsSentenceDoes) {
  const ReadArticle read(
      "Mill\nUnlike the dam, the mill has no rich owners that the town could press to pay, villagers say.");
  EXPECT_EQ(read.shown(read.with_cue("say").content),
            "Unlike the dam, the mill has no rich owners that the town could press to pay");
}

TEST(Attribute, AReportMayItselfBeReported) {
  const ReadArticle read(
      "Mill\nThe Courier reports that the mill was sold in May to a group of farmers, according to the Tax "
      "Office. According to the mayor, the Courier said that it was burnt.");
  EXPECT_EQ(read.shown(read.with_cue("according to").source), "the Tax Office");
  EXPECT_EQ(read.shown(read.with_cue("according to").content),
            "The Courier reports that the mill was sold in May to a group of farmers");
  EXPECT_EQ(read.speaker(read.with_cue("reports")), "The Courier");
  EXPECT_EQ(read.shown(read.with_cue("According to").content), "the Courier said that it was burnt");
}

TEST(Attribute, AHeadlineMayNameWhoSaysIt) {
  const ReadArticle read("Farm minister: mill was sold below its price\nThe mill was sold in May.");
  ASSERT_FALSE(read.attributions.items.empty());
  EXPECT_EQ(read.shown(read.attributions.items[0].source), "Farm minister");
  EXPECT_EQ(read.shown(read.attributions.items[0].content), "mill was sold below its price");
  const ReadArticle live("Live: mill was sold below its price\nThe mill was sold in May.");
  EXPECT_TRUE(live.attributions.items.empty());
}

TEST(Attribute, TwoVerbsOfOneSpeakerHaveAContentEach) {
  const ReadArticle read(
      "Mill\nThe board told the mayor that the mill was safe and says it will open in June. The mayor said "
      "that the mill would open in June and suggested that it would pay well.");
  EXPECT_EQ(read.shown(read.with_cue("told").content), "that the mill was safe");
  EXPECT_EQ(read.shown(read.with_cue("says").content), "it will open in June");
  EXPECT_EQ(read.speaker(read.with_cue("told")), "The board");
  EXPECT_EQ(read.shown(read.with_cue("suggested").content), "that it would pay well");
}

TEST(Attribute, WhoIsAskedDoesNotAsk) {
  const ReadArticle read(
      "Mill\nAsked whether the mill was safe, Brill said: \"Not going into that.\" \"Is it safe?\" asked "
      "Kask.");
  for (const Attribution& item : read.attributions.items) {
    if (read.shown(item.cue) == "Asked") {
      EXPECT_TRUE(item.source.empty());
    }
  }
  EXPECT_EQ(read.speaker(read.with_cue("asked")), "Kask");
}

TEST(Attribute, AChargeIsDeniedInPassing) {
  const ReadArticle read(
      "Mill\nKask accused the board of lying, a charge it denies. The board closed the mill, a claim that "
      "villagers "
      "rejected.");
  EXPECT_EQ(read.shown(read.with_cue("denies").source), "it");
  EXPECT_EQ(read.shown(read.with_cue("denies").content), "a charge");
  EXPECT_EQ(read.shown(read.with_cue("accused").content), "the board of lying");
}

TEST(Attribute, ASignatureBehindADashSaysWhoSpoke) {
  const ReadArticle read(
      "Voices\n“We will not leave our flats.” — Ana Brill, tenant\n“The house is old.”\n— Piers Tolland\n"
      "“It is late,” — he went home.");
  ASSERT_GE(read.attributions.items.size(), 2U);
  EXPECT_EQ(read.speaker(read.attributions.items[0]), "Ana Brill");
  EXPECT_EQ(read.shown(read.attributions.items[0].content), "“We will not leave our flats.”");
  EXPECT_EQ(read.speaker(read.attributions.items[1]), "Piers Tolland");
  EXPECT_EQ(read.shown(read.attributions.items[1].content), "“The house is old.”");
}

TEST(Attribute, AQuestionBelongsToWhoAsksItBehind) {
  const ReadArticle read(
      "Valve\nVolna Hora, the movement whose members live at Selvet, said the statement was an admission. "
      "\"On Monday nobody had closed anything. Now there is no valve?\" asked Josip Karel, who chairs the "
      "camp's council.");
  const Attribution& item = read.with_cue("asked");
  EXPECT_EQ(read.speaker(item), "Josip Karel");
  EXPECT_EQ(read.shown(read.with_cue("said").content), "the statement was an admission");
}

TEST(Attribute, WhoIsDeniedAPhotoDeniesNothing) {
  const ReadArticle read("Photo\nAndrew Kask was denied a photo with the governor on Monday.");
  EXPECT_THAT(read.attributions.items, IsEmpty());
}

TEST(Attribute, WhoIsNamedLeaderIsNotSaidToBeByWhoWonders) {
  const ReadArticle read(
      "Leader\nWhen Ode Marrish was named the new leader of the Mill Guild, many in Selm wondered how the "
      "talks "
      "would go on.");
  for (const Attribution& item : read.attributions.items) EXPECT_NE(read.shown(item.cue), "was named");
}

TEST(Attribute, AnAddresseeEndsWhereATimeBegins) {
  const ReadArticle read("Dam\nOde Marrish told the Courier this morning that the gates were open.");
  EXPECT_EQ(read.shown(*read.with_cue("told").addressee), "the Courier");
}

TEST(Attribute, WhoIsConvincedThinks) {
  const ReadArticle read("Dam\nOde Marrish is convinced that the council will open the gates.");
  EXPECT_EQ(read.with_cue("is convinced").stance, Stance::thinks);
}

TEST(Attribute, WhoIsUrgedToDoSomethingIsToldIt) {
  const ReadArticle read("Storms grow in Selm, residents urged to avoid the river\nIt rained on Monday.");
  const Attribution& item = read.with_cue("urged");
  EXPECT_THAT(item.source, IsEmpty());
  EXPECT_EQ(read.shown(*item.addressee), "residents");
  EXPECT_EQ(read.speaker(item), "nobody");
}

TEST(Attribute, ForIsNobody) {
  const ReadArticle read("Mill\nOde Marrish asked for answers no later than May 10.");
  EXPECT_FALSE(read.with_cue("asked for").addressee.has_value());
}

TEST(Attribute, PoliciesThatAreAnnouncedAnnounceNothing) {
  const ReadArticle read("Five key policies announced in first speech of new council\nIt rained on Monday.");
  for (const Attribution& item : read.attributions.items) EXPECT_NE(read.shown(item.cue), "announced");
}

TEST(Attribute, WhomItAssuresIsNoPartOfWhatItSays) {
  const ReadArticle read("Queue\nOrvel Savings has assured customers that their money is safe.");
  const Attribution& item = read.with_cue("has assured");
  EXPECT_EQ(read.shown(*item.addressee), "customers");
  EXPECT_EQ(read.shown(item.content), "that their money is safe");
}

TEST(Attribute, WhoIsAskedIsWhoAnswers) {
  const ReadArticle read("Mill\nAsked how she knew, Ode Marrish said that the miller had told her.");
  EXPECT_EQ(read.shown(*read.with_cue("Asked").addressee), "Ode Marrish");
}

TEST(Attribute, WhoAttacksWithBlowsSaysNothing) {
  const ReadArticle read("Camp\nThe police said on Monday that soldiers had attacked a camp near Orvel.");
  EXPECT_EQ(read.find_cue("had attacked"), nullptr);
}

TEST(Attribute, WhatIsAllegedByNobodyIsNotBySomebodyNamedBefore) {
  const ReadArticle read(
      "Stations\nThe new House committee on Ruvenia sent a letter Wednesday to FBI Director Karl Brill "
      "demanding answers about the bureau's efforts to combat the threat of Ruvenia's \"transnational "
      "repression\" and alleged secret police stations operating inside the U.S.");
  EXPECT_EQ(read.find_cue("alleged"), nullptr);
}

TEST(Attribute, AJuryIsToldAndTellsNothing) {
  const ReadArticle read("Barge\nThe jury was told that the barge had sunk in a minute.");
  const Attribution& item = read.with_cue("was told");
  EXPECT_THAT(item.source, IsEmpty());
  EXPECT_EQ(read.shown(*item.addressee), "The jury");
}

}  // namespace
}  // namespace gainsay
