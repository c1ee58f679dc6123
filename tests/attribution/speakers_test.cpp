// Who speaks: names, pronouns, offices, and who does not.
#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using testing::ReadArticle;
using ::testing::SizeIs;

TEST(Speakers, ARelativePronounSpeaksForTheNameBeforeIt) {
  const ReadArticle read(
      "Council\nIt belongs to the Highland Council of Unity (HCU), an umbrella group that claims to be "
      "dedicated to the rivers.");
  const Attribution& item = read.with_cue("claims");
  EXPECT_EQ(read.shown(item.source), "that");
  EXPECT_EQ(read.shown(item.content), "to be dedicated to the rivers");
  EXPECT_EQ(item.stance, Stance::claims);
  EXPECT_EQ(read.speaker(item), "Highland Council of Unity");
}

TEST(Speakers, ASurnameAndAPronounAreTheSpeakerBefore) {
  const ReadArticle read(
      "Ferry\n“The hull is sound,” Teodor Malin said.\n“It was painted in April,” Malin added.\n“I saw it "
      "myself,” he said.");
  ASSERT_THAT(read.attributions.items, SizeIs(3));
  for (const Attribution& item : read.attributions.items) EXPECT_EQ(read.speaker(item), "Teodor Malin");
}

TEST(Speakers, SheIsNotMisterAnybody) {
  const ReadArticle read(
      "Fund\n“The fund is empty,” Ms Vaal said.\nMr Culver said that he did not know why.\n“It went to "
      "the quay,” she said.");
  EXPECT_EQ(read.speaker(read.attributions.items.back()), read.speaker(read.attributions.items.front()));
}

TEST(Speakers, ANameInAppositionIsTheSpeaker) {
  const ReadArticle read("Works\nIts chief inspector, Yusra Haddon, warned that the gallery was not safe.");
  const Attribution& item = read.with_cue("warned");
  EXPECT_EQ(item.stance, Stance::warns);
  EXPECT_EQ(item.anonymity, Anonymity::named);
}

TEST(Speakers, WhoAsksNotToBeNamedIsUnnamed) {
  const ReadArticle read(
      "Plans\n“The plans were wrong by thirty yards,” said a surveyor who asked not to be named.");
  EXPECT_EQ(read.with_cue("said").anonymity, Anonymity::unnamed);
}

TEST(Speakers, WhoSpeaksMayStandLast) {
  const ReadArticle read("No bread in Orvel, say bakers\nThe mill is closed.");
  const Attribution& item = read.with_cue("say");
  EXPECT_EQ(read.shown(item.source), "bakers");
  EXPECT_EQ(read.shown(item.content), "No bread in Orvel");
}

TEST(Speakers, TheDayIsNoPartOfTheSource) {
  const ReadArticle read("Mill\nThe acting mayor on Sunday rejected a report that the mill would close.");
  const Attribution& item = read.with_cue("rejected");
  EXPECT_EQ(read.shown(item.source), "The acting mayor");
  EXPECT_EQ(read.shown(*item.time), "on Sunday");
}

TEST(Speakers, WhomAClauseNamesBesideTheSourceDoesNotSpeak) {
  const ReadArticle read(
      "Count\nThe village council, whose head, Piers Tolland, was moved to Orvel on Tuesday, estimates that "
      "forty "
      "families are left.");
  EXPECT_EQ(read.speaker(read.with_cue("estimates")), "The village council");
}

TEST(Speakers, TheActingMayorIsNotTheDeputy) {
  const ReadArticle read(
      "Mill\nPiers Tolland, the deputy mayor of Orvel, said the mill was safe. The acting mayor said it "
      "would "
      "close.");
  EXPECT_EQ(read.speaker(read.attributions.items.at(0)), "Piers Tolland");
  EXPECT_EQ(read.speaker(read.attributions.items.at(1)), "The acting mayor");
}

TEST(Speakers, WhoIsQuotedBySomebodySpeaks) {
  const ReadArticle read(
      "Mill\nTilda Varnow was quoted by the Courier as saying that the mill was lost. A clerk was quoted as "
      "saying it had burnt.");
  ASSERT_GE(read.attributions.items.size(), 2U);
  EXPECT_EQ(read.speaker(read.attributions.items[0]), "Tilda Varnow");
  EXPECT_EQ(read.shown(read.attributions.items[0].content), "that the mill was lost");
  EXPECT_EQ(read.shown(read.attributions.items[1].source), "A clerk");
  EXPECT_EQ(read.shown(read.attributions.items[1].content), "it had burnt");
}

TEST(Speakers, WhoSpeaksForABodyIsNotThatBody) {
  const ReadArticle read(
      "Court\nThe Mining Board (MB) appealed in May. The lawyer representing the MB said the term was too "
      "short.");
  EXPECT_EQ(read.speaker(read.with_cue("said")), "The lawyer representing the MB");
}

TEST(Speakers, ANameBeforeARelativePronounSpeaks) {
  const ReadArticle read(
      "Camp\nThe hospital said that Josip Karel had been treated. The Goranists, who deny that they stole "
      "it, have lived at the camp since May.");
  EXPECT_EQ(read.speaker(read.with_cue("deny")), "Goranists");
}

TEST(Speakers, ANameWithARoleBehindOneOfThemSpeaks) {
  const ReadArticle read(
      "Camp\nThe residents have gone. One of them, the pensioner Y. Stanev, said that they waited.");
  EXPECT_EQ(read.speaker(read.with_cue("said")), "Y. Stanev");
}

TEST(Speakers, ANameThatIsExplainedIsTheSource) {
  const ReadArticle read(
      "Camp\nVolna Hora, the movement to which most residents belong, called for the officer in charge to be "
      "arrested.");
  EXPECT_EQ(read.speaker(read.with_cue("called for")), "Volna Hora");
}

TEST(Speakers, BehindAQuotationWhoSpokeBeforeGoesOn) {
  const ReadArticle read(
      "Fund\nThe fund is not empty, said Ode Marrish, its chief executive, on Monday.\n"
      "Farmers will pay less, the minister said. “Nobody knew,” she added.");
  EXPECT_EQ(read.speaker(read.with_cue("added")), "the minister");
}

TEST(Speakers, NeitherPaperNorAuthorIsTheSheOfTheirOwnText) {
  Metadata page;
  page.publisher = "Orvel Courier";
  page.authors = {"Ilan Marrish"};
  const ReadArticle read(
      "Kiln\nI said that the kiln was sold. We believe that the mill was sold too.\n“It was never for sale,” "
      "she replied.",
      page);
  EXPECT_EQ(read.speaker(read.with_cue("said")), "Ilan Marrish");
  EXPECT_EQ(read.speaker(read.with_cue("believe")), "Orvel Courier");
  EXPECT_EQ(read.speaker(read.with_cue("replied")), "nobody");
}

TEST(Speakers, WhoAskedNotToBeNamedHasNoNameElsewhere) {
  const ReadArticle read(
      "Taps\nThe camp opened its own taps, a press attaché at the consulate told the Orvel Courier.\n"
      "“They closed them for the journalists,” said the attaché, who asked not to be named.");
  EXPECT_EQ(read.with_cue("told").anonymity, Anonymity::unnamed);
  EXPECT_EQ(read.with_cue("told").speaker, read.with_cue("said").speaker);
}

TEST(Speakers, WhoAskedThatHisNameBeNotPrintedHasNone) {
  const ReadArticle read("Cousin\n“She has the money,” said the cousin, who asked us not to print his name.");
  EXPECT_EQ(read.with_cue("said").anonymity, Anonymity::unnamed);
}

TEST(Speakers, SheIsNotSheAndHerHusband) {
  const ReadArticle read(
      "School\nWhen Mira Brill gave birth in May, she and her husband quickly realized that the "
      "school was closed.\nThe decision was hard. “I was a teacher all my life,” she said.");
  EXPECT_EQ(read.speaker(read.with_cue("quickly realized")), "she and her husband");
  EXPECT_EQ(read.speaker(read.with_cue("said")), "Mira Brill");
}

TEST(Speakers, BehindAQuotationWhoSpokeInTheParagraphBeforeGoesOn) {
  const ReadArticle read(
      "Talks\nOlan Brill, a lecturer, said that the minister, Karl Hale, was at the river.\n“It is calm "
      "today,” "
      "he said.");
  ASSERT_EQ(read.attributions.items.size(), 2U);
  EXPECT_EQ(read.speaker(read.attributions.items[1]), "Olan Brill");
}

TEST(Speakers, ALetterIsFromWhoSendsIt) {
  const ReadArticle read(
      "Stations\nThe new House committee on Ruvenia sent a letter Wednesday to FBI Director Karl Brill "
      "demanding answers about the stations.");
  EXPECT_EQ(read.speaker(read.with_cue("demanding")), "The new House committee on Ruvenia");
}

TEST(Speakers, WhoDeniesInARelativeClauseDoesNotAccuseBeforeIt) {
  const ReadArticle read(
      "Camp\nRuvenia has moved to punish Kestria after accusing it of backing the attack in Orvel, which "
      "Dornitsa denies.");
  EXPECT_EQ(read.speaker(read.with_cue("accusing")), "Ruvenia");
  EXPECT_EQ(read.speaker(read.with_cue("denies")), "Dornitsa");
}

TEST(Speakers, AnOfficeInCapitalsIsWhoWasNamedWithIt) {
  const ReadArticle read(
      "Alliance\nUS President Karl Brill has criticised the alliance.\nHe said it was too weak. On Monday "
      "the US President said: “They were not there.”");
  EXPECT_EQ(read.speaker(read.with_cue("said:")), "Karl Brill");
}

TEST(Speakers, TheMotherOfFourIsNotTheMotherOfThree) {
  const ReadArticle read(
      "Lights\nThe mother of three says that she is glad of the lights.\n“Nothing can harm us,” the mother "
      "of four says.");
  EXPECT_EQ(read.attributions.speakers.size(), 2U);
}

TEST(Speakers, ItIsTheSubjectBefore) {
  const ReadArticle read(
      "Servers\nThe group posted a file on Thursday. It claimed to have had access to the servers for six "
      "weeks.");
  EXPECT_EQ(read.speaker(read.with_cue("claimed")), "The group");
}

TEST(Speakers, WhoHearsIsToldAndDoesNotSpeak) {
  const ReadArticle read("Ward\nA nurse told managers that a ward was unsafe, an inquest heard on Tuesday.");
  const Attribution& heard = read.with_cue("heard");
  EXPECT_TRUE(heard.source.empty());
  EXPECT_EQ(read.shown(*heard.addressee), "an inquest");
}

TEST(Speakers, ANameBeforeItsAppositionIsPartOfTheSource) {
  const ReadArticle read("Water\nThe pipes leak. Ofwell, the regulator, said it was investigating.");
  EXPECT_EQ(read.shown(read.with_cue("said").source), "Ofwell, the regulator");
  EXPECT_EQ(read.shown(read.with_cue("said").content), "it was investigating");
}

TEST(Speakers, TheTimeOfALiveEntryDoesNotSpeak) {
  const ReadArticle read(
      "Storm\n14:20 The mayor of Port Ansel, Ilva Brand, says three people have died in the flooding.");
  EXPECT_EQ(read.shown(read.with_cue("says").source), "The mayor of Port Ansel, Ilva Brand,");
}

TEST(Speakers, WhateverSomebodySaysIsNotTold) {
  const ReadArticle read("Storm\n“We got no warning, whatever the ministry says,” Mila Post told us.");
  EXPECT_EQ(read.find_cue("says"), nullptr);
}

TEST(Speakers, WhoIsBehindByIsTheSource) {
  const ReadArticle read(
      "Deal\nIvo Kask said he had been told by the minister that the deal was dead.\nThe report was "
      "dismissed as fiction "
      "by the governor.");
  EXPECT_EQ(read.shown(read.with_cue("had been told").source), "the minister");
  EXPECT_EQ(read.shown(read.with_cue("was dismissed as").source), "the governor");
}

TEST(Speakers, BehindARelativeClauseItsAntecedentSpeaks) {
  const ReadArticle read(
      "Photographs\nThe president, who has denied any affair, told reporters the photographs were fake.");
  EXPECT_EQ(read.shown(read.with_cue("has denied").source), "who");
  EXPECT_EQ(read.shown(read.with_cue("told").source), "The president, who has denied any affair");
}

TEST(Speakers, APapersDayIsPartOfItsName) {
  const ReadArticle read(
      "Prices\nThe bank's chief economist told the Sunday Post: “We expect inflation to fall.”");
  EXPECT_EQ(read.shown(*read.with_cue("told").addressee), "the Sunday Post");
}

TEST(Speakers, WhatSomebodyIsAccusedOfIsNotWhoAccuses) {
  const ReadArticle read("Losses\nThe firm has been accused by regulators of hiding losses.");
  const Attribution& accused = read.with_cue("has been accused");
  EXPECT_EQ(read.shown(accused.source), "regulators");
  EXPECT_EQ(read.shown(accused.content), "The firm | of hiding losses");
}

TEST(Speakers, WhatIsSeenSpeaksAndNotWhoSawIt) {
  const ReadArticle read("Email\nThe email, seen by the Courier, reads: “Please destroy this.”");
  EXPECT_EQ(read.shown(read.with_cue("reads:").source), "The email, seen by the Courier");
}

TEST(Speakers, WhoIsForcedToDenyDenies) {
  const ReadArticle read("Lie\nThe minister was forced to deny that she had lied.");
  EXPECT_EQ(read.shown(read.with_cue("to deny").source), "The minister");
}

TEST(Speakers, WhoIsAskedDoesNotAsk) {
  const ReadArticle read("Future\nAsked about her future, one MP said: “Toast.”");
  EXPECT_TRUE(read.with_cue("Asked about").source.empty());
  EXPECT_EQ(read.cues(read.with_cue("said:").answers), std::vector<std::string>{"Asked about"});
}

TEST(Speakers, WhenIsNotWho) {
  const ReadArticle read("Lie\nMPs will today accuse the minister of misleading them.");
  EXPECT_EQ(read.shown(read.with_cue("will today accuse").source), "MPs");
}

TEST(Speakers, WhoIsBehindAFartherByDoesNotSpeak) {
  const ReadArticle read("Bridge\nThe minister was told that the bridge had been blown up by rebels.");
  EXPECT_TRUE(read.with_cue("was told").source.empty());
  EXPECT_EQ(read.shown(read.with_cue("was told").content), "that the bridge had been blown up by rebels");
}

TEST(Speakers, AConjunctionIsNoPartOfAName) {
  const ReadArticle read("Road\nBut Smith, the mayor, said the road was shut.");
  EXPECT_EQ(read.shown(read.with_cue("said").source), "Smith, the mayor");
}

}  // namespace
}  // namespace gainsay
