// Attributions within others, those who keep silent, and sources that only syntax shows.
#include <gmock/gmock.h>

#include "attribution/attribution.h"
#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::IsEmpty;
using testing::ReadArticle;

TEST(Nested, WhatAReportSaysOfAnotherIsHeldByIt) {
  const ReadArticle read(
      "Tower\nTor Brill said on Monday that Ana Orvel, the surveyor, had told him in May that the tower "
      "would fall.");
  const Attribution& outer = read.with_cue("said");
  const Attribution& inner = read.with_cue("had told");
  EXPECT_EQ(read.speaker(inner), "Ana Orvel");
  EXPECT_EQ(&read.attributions.items[*inner.parent], &outer);
  EXPECT_EQ(inner.certainty, Certainty::reported);
  EXPECT_THAT(outer.content.front().end, read.article.text.size() - 1);
}

TEST(Nested, WhatIsReportedInAQuotationIsNotQuotedItself) {
  const ReadArticle read("Ferry\n“I believe the ferry was sold in March,” Ana Orvel said on Monday.");
  EXPECT_EQ(read.with_cue("said").mode, Mode::direct);
  const Attribution& inner = read.with_cue("believe");
  EXPECT_EQ(inner.mode, Mode::indirect);
  EXPECT_EQ(read.speaker(inner), "Ana Orvel");
}

TEST(Nested, HeInAQuotationIsNotItsSpeaker) {
  const ReadArticle read(
      "Mill\nMayor Tor Brill spoke to reporters on Monday.\n“He told us that the mill was safe,” engineer "
      "Ivo "
      "Hale said.");
  EXPECT_NE(read.speaker(read.with_cue("told")), "Ivo Hale");
}

TEST(NoComment, IsAnAttributionWithoutContent) {
  const ReadArticle read(
      "Valve\nThe guild said the valve had been closed.\nMayor Tor Brill could not be reached on "
      "Tuesday.\nIvo "
      "Hale did not return three calls from the Courier.");
  const Attribution& reached = read.with_cue("could not be reached");
  EXPECT_EQ(read.shown(reached.source), "Mayor Tor Brill");
  EXPECT_THAT(reached.content, IsEmpty());
  EXPECT_EQ(read.shown(read.with_cue("did not return three calls from the Courier").source), "Ivo Hale");
}

TEST(NoComment, NobodyOfTwoAnswered) {
  const ReadArticle read(
      "Valve\nThe guild said the valve had been closed.\nNeither Mayor Tor Brill nor the mill responded to "
      "requests for comment on Friday.");
  const Attribution& silent = read.with_cue("responded to requests for comment");
  EXPECT_EQ(read.shown(silent.source), "Neither Mayor Tor Brill nor the mill");
  EXPECT_EQ(silent.stance, Stance::other);
  EXPECT_EQ(silent.polarity, Polarity::positive);
  EXPECT_THAT(silent.content, IsEmpty());
}

TEST(NoComment, MayBeAllThatSomebodyHas) {
  const ReadArticle read(
      "Valve\nThe guild said the valve had been closed.\nThe harbour office had no comment.");
  const Attribution& silent = read.with_cue("had no comment");
  EXPECT_EQ(read.shown(silent.source), "The harbour office");
  EXPECT_EQ(silent.stance, Stance::other);
}

TEST(FalseCues, WhoAddsToACollectionSaysNothing) {
  const ReadArticle read("Swim\nOrvel junior Tor Brill added to his collection of state titles on Friday.");
  EXPECT_EQ(read.find_cue("added"), nullptr);
}

TEST(NoComment, OnlyOfRequests) {
  const ReadArticle read("Ball\nThe keeper did not return the ball to the referee after the whistle.");
  EXPECT_EQ(read.find_cue("did not return"), nullptr);
}

TEST(Subjects, AJoinedVerbHasThatOfTheFirst) {
  const ReadArticle read(
      "Parcels\nLantern Aid has opened a store by the river, and says that many parcels were taken.");
  EXPECT_EQ(read.shown(read.with_cue("says").source), "Lantern Aid");
}

TEST(Subjects, StandBehindTheVerbInAHeadline) {
  const ReadArticle read("Pump was fine, says foreman, as province orders inquiry\nThe pump stopped in May.");
  const Attribution& item = read.with_cue("says");
  EXPECT_EQ(read.shown(item.source), "foreman");
  EXPECT_EQ(read.shown(item.content), "Pump was fine");
}

TEST(Subjects, EndAContentAtASemicolon) {
  const ReadArticle read(
      "Shots\nMila Senn said the first shots came from beside the bulldozer; Andrei Senn, her husband, said "
      "that "
      "the men wore no uniform.");
  ASSERT_EQ(read.attributions.items.size(), 2U);
  EXPECT_EQ(read.shown(read.attributions.items[0].content), "the first shots came from beside the bulldozer");
  EXPECT_EQ(read.speaker(read.attributions.items[1]), "Andrei Senn");
}

TEST(Speakers, TwoWhoShareASurnameAreTwo) {
  const ReadArticle read(
      "Bombs\nColonel Stoyan Dragan accused the residents of throwing petrol bombs.\nVera Dragan, a "
      "spokeswoman "
      "for the residents, rejected the charge.\n“People had no petrol,” she said.");
  EXPECT_EQ(read.speaker(read.with_cue("rejected")), "Vera Dragan");
  EXPECT_EQ(read.speaker(read.with_cue("said")), "Vera Dragan");
}

TEST(Speakers, WhoOwnsTheSpokesmanDoesNotSpeak) {
  const ReadArticle read(
      "Facts\nRuvenia’s foreign ministry spokesman, Kamil Orsay, said it was for Kestria to establish the "
      "facts.");
  EXPECT_EQ(read.speaker(read.with_cue("said")), "Kamil Orsay");
}

TEST(Speakers, AManWhoIsNotNamedIsNobodyNamedBefore) {
  const ReadArticle read(
      "Cousin\nThe Daily Flare printed an article. It was based on the word of a man who told us that he was "
      "her "
      "cousin.");
  EXPECT_EQ(read.speaker(read.with_cue("told")), "a man");
}

TEST(Answers, WhatIsCalledFalseIsDenied) {
  const ReadArticle read(
      "Mine\nEfua Holm alleged that envelopes were handed over. She also alleged that foremen had beaten "
      "her.\n“Both allegations are false,” said Vasco Amin, who speaks for the mine.");
  const Attribution& denial = read.with_cue("said");
  EXPECT_EQ(denial.stance, Stance::denies);
  EXPECT_EQ(denial.answers.size(), 2U);
}

TEST(Answers, NobodyAndNothingDenyAfterAClaim) {
  const ReadArticle read(
      "Tug\nKessum accused Varra of sinking one of its tugs.\nNo Varran ship had been within ten miles, "
      "Naledi Cruz "
      "said.");
  const Attribution& denial = read.with_cue("said");
  EXPECT_EQ(denial.stance, Stance::denies);
  EXPECT_EQ(denial.answers.size(), 1U);
}

TEST(Refusals, ArePartOfTheCue) {
  const ReadArticle read(
      "Vote\nLabour minister Pell Andrus refused to rule out an autumn vote.\nThe ministry declined to "
      "comment on the "
      "figures.");
  EXPECT_EQ(read.shown(read.with_cue("refused to rule out").content), "an autumn vote");
  EXPECT_EQ(read.shown(read.with_cue("declined to comment").content), "on the figures");
}

TEST(JoinedVerbs, AParticipleMayBeTheSecond) {
  const ReadArticle read(
      "Data\nTelvane, the telephone company, insisted on Friday that no customer data had been stolen in "
      "last week's "
      "attack on its systems, contradicting claims by a group of hackers who have begun to publish what they "
      "say are "
      "bank details of its subscribers.");
  EXPECT_EQ(read.shown(read.with_cue("insisted").content),
            "that no customer data had been stolen in last week's attack on its systems");
  EXPECT_EQ(read.shown(read.with_cue("contradicting").source), "Telvane, the telephone company,");
}

TEST(JoinedVerbs, WhatIsToldBehindAPronounIsSaidToo) {
  const ReadArticle read(
      "Ward\nThe trust said on Monday that staffing had met its guidelines. Teresa Malloway disputed that, "
      "telling the "
      "coroner there were two nurses for 31 patients.");
  EXPECT_EQ(read.shown(read.with_cue("disputed").content), "that");
  EXPECT_EQ(read.shown(read.with_cue("telling").content), "there were two nurses for 31 patients");
}

TEST(JoinedVerbs, ASemicolonPartsTwoSpeakers) {
  const ReadArticle read(
      "Merger\nSources told Reuters the merger had been called off; both companies declined to comment.");
  EXPECT_EQ(read.shown(read.with_cue("told").source), "Sources");
  EXPECT_EQ(read.shown(read.with_cue("told").content), "the merger had been called off");
  EXPECT_THAT(read.with_cue("declined to comment").content, IsEmpty());
}

TEST(NoComment, NeitherOfTwoWouldComment) {
  const ReadArticle read("Merger\nNeither the company nor its lawyers would comment.");
  EXPECT_EQ(read.with_cue("would comment").stance, Stance::other);
}

TEST(NoComment, CallsMayGoUnanswered) {
  const ReadArticle read("Rates\nRepeated calls to the bank went unanswered.\nThe union has yet to comment.");
  EXPECT_EQ(read.shown(read.with_cue("went unanswered").source), "the bank");
  EXPECT_EQ(read.with_cue("went unanswered").stance, Stance::other);
  EXPECT_EQ(read.shown(read.with_cue("has yet to comment").source), "The union");
  EXPECT_EQ(read.attributions.items.size(), 2U);
}

TEST(JoinedVerbs, AQuotationMayBeAdded) {
  const ReadArticle read(
      "Council\nThe council leader said: “We had no choice,” adding: “I take no pleasure in this.”");
  EXPECT_EQ(read.shown(read.with_cue("adding:").content), "“I take no pleasure in this.”");
  EXPECT_EQ(read.shown(read.with_cue("adding:").source), "The council leader");
}

TEST(NoComment, CallsToDoSomethingAreNoCallsToAnybody) {
  EXPECT_THAT(ReadArticle("Plant\nCalls to close the plant went unanswered.").attributions.items, IsEmpty());
}

}  // namespace
}  // namespace gainsay
