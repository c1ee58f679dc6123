#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ReadArticle;
using ::testing::SizeIs;

std::string shown(const ReadArticle& read, const Spans& pieces) {
  std::string text;
  for (const Span piece : pieces) text += (text.empty() ? "" : " | ") + read.shown(piece);
  return text;
}

/// The attribution whose cue reads `cue`.
const Attribution& with_cue(const ReadArticle& read, std::string_view cue) {
  for (const Attribution& item : read.attributions.items) {
    if (shown(read, item.cue) == cue) return item;
  }
  throw std::runtime_error("no attribution with the cue " + std::string(cue));
}

std::string speaker(const ReadArticle& read, const Attribution& item) {
  return item.speaker ? read.attributions.speakers[*item.speaker].name : "nobody";
}

TEST(Attribute, DirectSpeechHasSourceCueContentAndAddressee) {
  const ReadArticle read("Dam\n“The gates were opened at night,” Ode Marrish told the Orvel Courier.");
  const Attribution& item = with_cue(read, "told");
  EXPECT_EQ(shown(read, item.source), "Ode Marrish");
  EXPECT_EQ(shown(read, item.content), "“The gates were opened at night,”");
  EXPECT_EQ(read.shown(*item.addressee), "the Orvel Courier");
  EXPECT_EQ(item.mode, Mode::direct);
  EXPECT_EQ(item.stance, Stance::says);
  EXPECT_EQ(item.anonymity, Anonymity::named);
}

TEST(Attribute, AnUnnamedSourceAtTheEndGetsTheWholeSentence) {
  const ReadArticle read(
      "Guards\nTwenty guards crossed the border to head for Camp Orsel in Selm, a Union source said on "
      "Saturday.");
  const Attribution& item = with_cue(read, "said");
  EXPECT_EQ(shown(read, item.source), "a Union source");
  EXPECT_EQ(shown(read, item.content), "Twenty guards crossed the border to head for Camp Orsel in Selm");
  EXPECT_EQ(read.shown(*item.time), "on Saturday");
  EXPECT_EQ(item.mode, Mode::indirect);
  EXPECT_EQ(item.anonymity, Anonymity::unnamed);
}

TEST(Attribute, PartOfTheWordsMayBeQuoted) {
  const ReadArticle read("Fund\nThe auditor said that the fund was “as empty as a drum” by March.");
  EXPECT_EQ(with_cue(read, "said").mode, Mode::mixed);
}

TEST(Attribute, ARelativePronounSpeaksForTheNameBeforeIt) {
  const ReadArticle read(
      "Council\nIt belongs to the Highland Council of Unity (HCU), an umbrella group that claims to be "
      "dedicated to the rivers.");
  const Attribution& item = with_cue(read, "claims");
  EXPECT_EQ(shown(read, item.source), "that");
  EXPECT_EQ(shown(read, item.content), "to be dedicated to the rivers");
  EXPECT_EQ(item.stance, Stance::claims);
  EXPECT_EQ(speaker(read, item), "Highland Council of Unity");
}

TEST(Attribute, APassiveNamesNobody) {
  const ReadArticle read("Truce\nThe fighters were disarmed and are said to have kept the truce.");
  const Attribution& item = with_cue(read, "are said");
  EXPECT_THAT(item.source, IsEmpty());
  EXPECT_EQ(shown(read, item.content), "to have kept the truce");
  EXPECT_EQ(item.certainty, Certainty::reported);
  EXPECT_EQ(item.anonymity, Anonymity::none);
}

TEST(Attribute, ANegatedCueIsNegative) {
  const ReadArticle read("Mine\nThe manager did not say that the pumps had failed.");
  ASSERT_THAT(read.attributions.items, SizeIs(1));
  EXPECT_EQ(read.attributions.items[0].polarity, Polarity::negative);
}

TEST(Attribute, ASurnameAndAPronounAreTheSpeakerBefore) {
  const ReadArticle read(
      "Ferry\n“The hull is sound,” Teodor Malin said.\n“It was painted in April,” Malin added.\n“I saw it "
      "myself,” he said.");
  ASSERT_THAT(read.attributions.items, SizeIs(3));
  for (const Attribution& item : read.attributions.items) EXPECT_EQ(speaker(read, item), "Teodor Malin");
}

TEST(Attribute, SheIsNotMisterAnybody) {
  const ReadArticle read(
      "Fund\n“The fund is empty,” Ms Vaal said.\nMr Culver said that he did not know why.\n“It went to "
      "the quay,” she said.");
  ASSERT_THAT(read.attributions.items, SizeIs(3));
  EXPECT_EQ(speaker(read, read.attributions.items[2]), speaker(read, read.attributions.items[0]));
}

TEST(Attribute, ANameInAppositionIsTheSpeaker) {
  const ReadArticle read("Works\nIts chief inspector, Yusra Haddon, warned that the gallery was not safe.");
  const Attribution& item = with_cue(read, "warned");
  EXPECT_EQ(item.stance, Stance::warns);
  EXPECT_EQ(item.anonymity, Anonymity::named);
}

TEST(Attribute, WhoAsksNotToBeNamedIsUnnamed) {
  const ReadArticle read(
      "Plans\n“The plans were wrong by thirty yards,” said a surveyor who asked not to be named.");
  EXPECT_EQ(with_cue(read, "said").anonymity, Anonymity::unnamed);
}

TEST(Attribute, AQuotationOverParagraphsIsOnePersons) {
  const ReadArticle read(
      "Flood\n“I wrote it in the book on Tuesday,” the engineer, Maud Ellery, said. “On Friday I knocked on "
      "his door.\n“He told me to go home.\n“That was the last I saw of him.”");
  const Attribution& item = with_cue(read, "said");
  EXPECT_EQ(read.shown(item.content.back()), "“That was the last I saw of him.”");
}

TEST(Attribute, ADenialAnswersTheClaimsBeforeIt) {
  const ReadArticle read(
      "Camp\n“Thirty guards entered the camp,” Ivo Plume told the Orvel Courier.\nA security official in "
      "Selm dismissed the reports.");
  const Attribution& denial = with_cue(read, "dismissed");
  EXPECT_EQ(denial.stance, Stance::rejects);
  EXPECT_THAT(denial.answers, ElementsAre(0U));
}

TEST(Attribute, WhatNobodyIsQuotedForIsNoAttribution) {
  const ReadArticle read("Rain\nIt rained all night.\nThe river rose by two feet.");
  EXPECT_THAT(read.attributions.items, IsEmpty());
}

TEST(Attribute, WhoSpeaksMayStandLast) {
  const ReadArticle read("No bread in Orvel, say bakers\nThe mill is closed.");
  const Attribution& item = with_cue(read, "say");
  EXPECT_EQ(shown(read, item.source), "bakers");
  EXPECT_EQ(shown(read, item.content), "No bread in Orvel");
}

TEST(Attribute, TheDayIsNoPartOfTheSource) {
  const ReadArticle read("Mill\nThe acting mayor on Sunday rejected a report that the mill would close.");
  const Attribution& item = with_cue(read, "rejected");
  EXPECT_EQ(shown(read, item.source), "The acting mayor");
  EXPECT_EQ(read.shown(*item.time), "on Sunday");
}

TEST(Attribute, WhomAClauseNamesBesideTheSourceDoesNotSpeak) {
  const ReadArticle read(
      "Count\nThe village council, whose head, Piers Tolland, was moved to Orvel on Tuesday, estimates that "
      "forty "
      "families are left.");
  EXPECT_EQ(speaker(read, with_cue(read, "estimates")), "The village council");
}

TEST(Attribute, TheActingMayorIsNotTheDeputy) {
  const ReadArticle read(
      "Mill\nPiers Tolland, the deputy mayor of Orvel, said the mill was safe. The acting mayor said it "
      "would "
      "close.");
  EXPECT_EQ(speaker(read, read.attributions.items.at(0)), "Piers Tolland");
  EXPECT_EQ(speaker(read, read.attributions.items.at(1)), "The acting mayor");
}

TEST(Attribute, PuttingSomebodyOutOfOfficeIsNoSaying) {
  const ReadArticle read(
      "League\nThe league dismissed a member of the coaching staff in May. The coach dismissed the report.");
  for (const Attribution& item : read.attributions.items) {
    EXPECT_NE(shown(read, item.content), "a member of the coaching staff in May");
  }
  EXPECT_EQ(shown(read, with_cue(read, "dismissed").content), "the report");
}

TEST(Attribute, HowHopesFareIsNotWhatIsHoped) {
  const ReadArticle read(
      "Cup\nPesh beat Tamar 3-1 to keep Orvel's hopes alive. Orvel's coach hopes that the final will be "
      "moved.");
  for (const Attribution& item : read.attributions.items) EXPECT_NE(shown(read, item.content), "alive");
  EXPECT_EQ(speaker(read, with_cue(read, "hopes")), "Orvel's coach");
}

TEST(Attribute, WhatStandsBeforeWhoSpeaksBeginsWhatIsSaid) {
  const ReadArticle read("Bridge\nThe new bridge, three farmers said, had been closed since May.");
  const Attribution& said = with_cue(read, "said");
  EXPECT_EQ(shown(read, said.source), "three farmers");
  EXPECT_EQ(shown(read, said.content), "The new bridge | had been closed since May");
}

TEST(Attribute, WhatIsSaidBeginsWhereItsSentenceDoes) {
  const ReadArticle read(
      "Mill\nUnlike the dam, the mill has no rich owners that the town could press to pay, villagers say.");
  EXPECT_EQ(shown(read, with_cue(read, "say").content),
            "Unlike the dam, the mill has no rich owners that the town could press to pay");
}

TEST(Attribute, AReportMayItselfBeReported) {
  const ReadArticle read(
      "Mill\nThe Courier reports that the mill was sold in May to a group of farmers, according to the Tax "
      "Office. According to the mayor, the Courier said that it was burnt.");
  EXPECT_EQ(shown(read, with_cue(read, "according to").source), "the Tax Office");
  EXPECT_EQ(shown(read, with_cue(read, "according to").content),
            "The Courier reports that the mill was sold in May to a group of farmers");
  EXPECT_EQ(speaker(read, with_cue(read, "reports")), "The Courier");
  EXPECT_EQ(shown(read, with_cue(read, "According to").content), "the Courier said that it was burnt");
}

TEST(Attribute, AHeadlineMayNameWhoSaysIt) {
  const ReadArticle read("Farm minister: mill was sold below its price\nThe mill was sold in May.");
  ASSERT_FALSE(read.attributions.items.empty());
  EXPECT_EQ(shown(read, read.attributions.items[0].source), "Farm minister");
  EXPECT_EQ(shown(read, read.attributions.items[0].content), "mill was sold below its price");
  const ReadArticle live("Live: mill was sold below its price\nThe mill was sold in May.");
  EXPECT_TRUE(live.attributions.items.empty());
}

TEST(Attribute, TwoVerbsOfOneSpeakerHaveAContentEach) {
  const ReadArticle read(
      "Mill\nThe board told the mayor that the mill was safe and says it will open in June. The mayor said "
      "this "
      "week that the mill would open and suggested that it would pay.");
  EXPECT_EQ(shown(read, with_cue(read, "told").content), "that the mill was safe");
  EXPECT_EQ(shown(read, with_cue(read, "says").content), "it will open in June");
  EXPECT_EQ(speaker(read, with_cue(read, "told")), "The board");
  EXPECT_EQ(shown(read, with_cue(read, "suggested").content), "that it would pay");
}

TEST(Attribute, WhoIsAskedDoesNotAsk) {
  const ReadArticle read(
      "Mill\nAsked whether the mill was safe, Brill said: \"Not going into that.\" \"Is it safe?\" asked "
      "Kask.");
  for (const Attribution& item : read.attributions.items) {
    if (shown(read, item.cue) == "Asked") {
      EXPECT_TRUE(item.source.empty());
    }
  }
  EXPECT_EQ(speaker(read, with_cue(read, "asked")), "Kask");
}

TEST(Attribute, WhoIsQuotedBySomebodySpeaks) {
  const ReadArticle read(
      "Mill\nTilda Varnow was quoted by the Courier as saying that the mill was lost. A clerk was quoted as "
      "saying it had burnt.");
  ASSERT_GE(read.attributions.items.size(), 2U);
  EXPECT_EQ(speaker(read, read.attributions.items[0]), "Tilda Varnow");
  EXPECT_EQ(shown(read, read.attributions.items[0].content), "that the mill was lost");
  EXPECT_EQ(shown(read, read.attributions.items[1].source), "A clerk");
  EXPECT_EQ(shown(read, read.attributions.items[1].content), "it had burnt");
}

TEST(Attribute, AChargeIsDeniedInPassing) {
  const ReadArticle read(
      "Mill\nKask accused the board of lying, a charge it denies. The board closed the mill, a claim that "
      "villagers "
      "rejected.");
  EXPECT_EQ(shown(read, with_cue(read, "denies").source), "it");
  EXPECT_EQ(shown(read, with_cue(read, "denies").content), "a charge");
  EXPECT_EQ(shown(read, with_cue(read, "accused").content), "the board of lying");
}

TEST(Attribute, ASignatureBehindADashSaysWhoSpoke) {
  const ReadArticle read(
      "Voices\n“We will not leave our flats.” — Ana Brill, tenant\n“The house is old.”\n— Piers Tolland\n"
      "“It is late,” — he went home.");
  ASSERT_GE(read.attributions.items.size(), 2U);
  EXPECT_EQ(speaker(read, read.attributions.items[0]), "Ana Brill");
  EXPECT_EQ(shown(read, read.attributions.items[0].content), "“We will not leave our flats.”");
  EXPECT_EQ(speaker(read, read.attributions.items[1]), "Piers Tolland");
  EXPECT_EQ(shown(read, read.attributions.items[1].content), "“The house is old.”");
}

TEST(Attribute, WhoSpeaksForABodyIsNotThatBody) {
  const ReadArticle read(
      "Court\nThe Mining Board (MB) appealed in May. The lawyer representing the MB said the term was too "
      "short.");
  EXPECT_EQ(speaker(read, with_cue(read, "said")), "The lawyer representing the MB");
}

TEST(Attribute, AQuestionBelongsToWhoAsksItBehind) {
  const ReadArticle read(
      "Valve\nVolna Hora, the movement whose members live at Selvet, said the statement was an admission. "
      "\"On Monday nobody had closed anything. Now there is no valve?\" asked Josip Karel, who chairs the "
      "camp's council.");
  const Attribution& item = with_cue(read, "asked");
  EXPECT_EQ(speaker(read, item), "Josip Karel");
  EXPECT_EQ(shown(read, with_cue(read, "said").content), "the statement was an admission");
}

TEST(Attribute, ANameBeforeARelativePronounSpeaks) {
  const ReadArticle read(
      "Camp\nThe hospital said that Josip Karel had been treated. The Goranists, who deny that they stole "
      "it, have lived at the camp since May.");
  EXPECT_EQ(speaker(read, with_cue(read, "deny")), "Goranists");
}

TEST(Attribute, ANameWithARoleBehindOneOfThemSpeaks) {
  const ReadArticle read(
      "Camp\nThe residents have gone. One of them, the pensioner Y. Stanev, said that they waited.");
  EXPECT_EQ(speaker(read, with_cue(read, "said")), "Y. Stanev");
}

TEST(Attribute, ANameThatIsExplainedIsTheSource) {
  const ReadArticle read(
      "Camp\nVolna Hora, the movement to which most residents belong, called for the officer in charge to be "
      "arrested.");
  EXPECT_EQ(speaker(read, with_cue(read, "called for")), "Volna Hora");
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
  for (const Attribution& item : read.attributions.items) EXPECT_NE(shown(read, item.cue), "was named");
}

TEST(Attribute, BehindAQuotationWhoSpokeBeforeGoesOn) {
  const ReadArticle read(
      "Fund\nThe fund is not empty, said Ode Marrish, its chief executive, on Monday.\n"
      "Farmers will pay less, the minister said. “Nobody knew,” she added.");
  EXPECT_EQ(speaker(read, with_cue(read, "added")), "the minister");
}

TEST(Attribute, NeitherPaperNorAuthorIsTheSheOfTheirOwnText) {
  Metadata page;
  page.publisher = "Orvel Courier";
  page.authors = {"Ilan Marrish"};
  const ReadArticle read(
      "Kiln\nI said that the kiln was sold. We believe that the mill was sold too.\n“It was never for sale,” "
      "she replied.",
      page);
  EXPECT_EQ(speaker(read, with_cue(read, "said")), "Ilan Marrish");
  EXPECT_EQ(speaker(read, with_cue(read, "believe")), "Orvel Courier");
  EXPECT_EQ(speaker(read, with_cue(read, "replied")), "nobody");
}

TEST(Attribute, WhoAskedNotToBeNamedHasNoNameElsewhere) {
  const ReadArticle read(
      "Taps\nThe camp opened its own taps, a press attaché at the consulate told the Orvel Courier.\n"
      "“They closed them for the journalists,” said the attaché, who asked not to be named.");
  EXPECT_EQ(with_cue(read, "told").anonymity, Anonymity::unnamed);
  EXPECT_EQ(with_cue(read, "told").speaker, with_cue(read, "said").speaker);
}

TEST(Attribute, WhoAskedThatHisNameBeNotPrintedHasNone) {
  const ReadArticle read("Cousin\n“She has the money,” said the cousin, who asked us not to print his name.");
  EXPECT_EQ(with_cue(read, "said").anonymity, Anonymity::unnamed);
}

TEST(Attribute, AnAddresseeEndsWhereATimeBegins) {
  const ReadArticle read("Dam\nOde Marrish told the Courier this morning that the gates were open.");
  EXPECT_EQ(read.shown(*with_cue(read, "told").addressee), "the Courier");
}

TEST(Attribute, WhoIsConvincedThinks) {
  const ReadArticle read("Dam\nOde Marrish is convinced that the council will open the gates.");
  EXPECT_EQ(with_cue(read, "is convinced").stance, Stance::thinks);
}

TEST(Attribute, WhoIsUrgedToDoSomethingIsToldIt) {
  const ReadArticle read("Storms grow in Selm, residents urged to avoid the river\nIt rained on Monday.");
  const Attribution& item = with_cue(read, "urged");
  EXPECT_THAT(item.source, IsEmpty());
  EXPECT_EQ(read.shown(*item.addressee), "residents");
  EXPECT_EQ(speaker(read, item), "nobody");
}

TEST(Attribute, ForIsNobody) {
  const ReadArticle read("Mill\nOde Marrish asked for answers no later than May 10.");
  EXPECT_FALSE(with_cue(read, "asked for").addressee.has_value());
}

TEST(Attribute, PoliciesThatAreAnnouncedAnnounceNothing) {
  const ReadArticle read("Five key policies announced in first speech of new council\nIt rained on Monday.");
  for (const Attribution& item : read.attributions.items) EXPECT_NE(shown(read, item.cue), "announced");
}

TEST(Attribute, WhomItAssuresIsNoPartOfWhatItSays) {
  const ReadArticle read("Queue\nOrvel Savings has assured customers that their money is safe.");
  const Attribution& item = with_cue(read, "has assured");
  EXPECT_EQ(read.shown(*item.addressee), "customers");
  EXPECT_EQ(shown(read, item.content), "that their money is safe");
}

TEST(Attribute, WhoIsAskedIsWhoAnswers) {
  const ReadArticle read("Mill\nAsked how she knew, Ode Marrish said that the miller had told her.");
  EXPECT_EQ(read.shown(*with_cue(read, "Asked").addressee), "Ode Marrish");
}

TEST(Attribute, AJuryIsToldAndTellsNothing) {
  const ReadArticle read("Barge\nThe jury was told that the barge had sunk in a minute.");
  const Attribution& item = with_cue(read, "was told");
  EXPECT_THAT(item.source, IsEmpty());
  EXPECT_EQ(read.shown(*item.addressee), "The jury");
}

}  // namespace
}  // namespace gainsay
