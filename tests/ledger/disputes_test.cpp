#include "ledger/disputes.h"

#include <gmock/gmock.h>

#include "attribution/reading.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ReadArticle;
using ::testing::SizeIs;

std::vector<Dispute> disputes_of(const ReadArticle& read) {
  return find_disputes(read.article, read.text, read.attributions);
}

TEST(Disputes, ADenialThatPointsBackAnswersTheClaimBeforeIt) {
  const ReadArticle read(
      "Mine under inquiry\n"
      "“The lower gallery has been flooded since March,” Tilda Varnow told the Orvel Courier.\n"
      "A spokesman for the Brask Mining Company dismissed the reports.");
  const auto disputes = disputes_of(read);
  ASSERT_THAT(disputes, SizeIs(1));
  EXPECT_THAT(read.cues(disputes[0].claims), ElementsAre("told"));
  EXPECT_THAT(read.cues(disputes[0].denials), ElementsAre("dismissed"));
  ASSERT_THAT(disputes[0].evidence, SizeIs(1));
  EXPECT_EQ(disputes[0].evidence[0].kind, EvidenceKind::explicit_answer);
  EXPECT_EQ(read.shown(disputes[0].evidence[0].answer_words), "dismissed the reports");
}

TEST(Disputes, ADenialMeetsTheWordsOfTheClaim) {
  const ReadArticle read(
      "Dam report\n"
      "“Forty soldiers crossed the Selm bridge at night,” farmer Ode Marrish said.\n"
      "The ministry denied that any soldiers had crossed the bridge.");
  const auto disputes = disputes_of(read);
  ASSERT_THAT(disputes, SizeIs(1));
  ASSERT_THAT(disputes[0].evidence, SizeIs(1));
  EXPECT_EQ(disputes[0].evidence[0].kind, EvidenceKind::negated_restatement);
  EXPECT_EQ(read.shown(disputes[0].evidence[0].claim_words), "soldiers crossed the Selm bridge");
  EXPECT_EQ(read.shown(disputes[0].evidence[0].answer_words), "soldiers had crossed the bridge");
}

TEST(Disputes, OneSharedWordIsShownWithWhatIsSaidOfIt) {
  const ReadArticle read(
      "Mill\nThe guild claimed on Monday that the mill was unsafe.\nOwner Ana Orvel denied that the mill was "
      "dangerous.");
  const auto disputes = disputes_of(read);
  ASSERT_THAT(disputes, SizeIs(1));
  ASSERT_THAT(disputes[0].evidence, SizeIs(1));
  EXPECT_EQ(read.shown(disputes[0].evidence[0].claim_words), "that the mill was unsafe");
  EXPECT_EQ(read.shown(disputes[0].evidence[0].answer_words), "that the mill was dangerous");
}

TEST(Disputes, AClaimThatNobodyAnswersIsNoDispute) {
  const ReadArticle read(
      "Harvest\n"
      "“The harvest was good,” farmer Ode Marrish said.\n"
      "The ministry said that prices would fall.");
  EXPECT_THAT(disputes_of(read), IsEmpty());
}

TEST(Disputes, WhatTheSourceOfADenialGoesOnToSayBelongsToIt) {
  const ReadArticle read(
      "Camp story\n"
      "“Thirty guards entered the camp on Sunday,” Ivo Plume told the Orvel Courier.\n"
      "An official security source in Vastany dismissed the reports.\n"
      "“The camp is empty of any guards,” the source told the Orvel Courier. “No guards have entered it.”");
  const auto disputes = disputes_of(read);
  ASSERT_THAT(disputes, SizeIs(1));
  EXPECT_THAT(read.cues(disputes[0].claims), ElementsAre("told"));
  EXPECT_THAT(read.cues(disputes[0].denials), ElementsAre("dismissed", "told"));
}

TEST(Disputes, WhatOnlyFollowsAClaimIsSaidToDoNoMore) {
  const ReadArticle read(
      "Queues\n"
      "“We stood at the pump until dark,” Ode Marrish said.\n"
      "“There was no queue,” the foreman said.");
  const auto disputes = disputes_of(read);
  ASSERT_THAT(disputes, SizeIs(1));
  ASSERT_THAT(disputes[0].evidence, SizeIs(1));
  EXPECT_EQ(disputes[0].evidence[0].kind, EvidenceKind::next_statement);
}

TEST(Disputes, WhoDoesNotDenyIsNoSideOfADispute) {
  const ReadArticle read(
      "Court\n"
      "The defence said that the judge had ruled in haste.\n"
      "The prosecution did not dispute that the judge had ruled in haste.");
  EXPECT_THAT(disputes_of(read), IsEmpty());
}

}  // namespace
}  // namespace gainsay
