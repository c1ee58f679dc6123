// What people decide on attributions stays, in order, whatever becomes of the reading.
#include "store/reviews.h"

#include "store/kept.h"
#include "store/review_keys.h"

namespace gainsay {
namespace {

class ReviewsTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    ledger_ = open(path("a"));
    kept_ = testing::kept("Maud Ellery said the bridge fell.");
    add(*ledger_, kept_);
    ASSERT_TRUE(ledger_->commit().has_value());
  }
  Review decision(const std::string& verdict) const {
    return {
        0,     kept_.article.id,      0, review_key(kept_.analysis.attributions.items[0]), verdict, "", "",
        "Ada", "2024-03-14T09:00:00Z"};
  }
  std::unique_ptr<Ledger> ledger_;
  testing::Kept kept_;
};

TEST_F(ReviewsTest, ADecisionIsOnTheWordsOfAnAttribution) {
  EXPECT_EQ(decision("accept").judged, "0-11;12-16;17-33");
  EXPECT_EQ(review_key({.source = {}, .cue = {{3, 5}}, .content = {{0, 2}, {6, 9}}}), ";3-5;0-2,6-9");
}

TEST_F(ReviewsTest, ADecisionOnALinkIsOnTheWordsOfBoth) {
  const Attribution& answer = kept_.analysis.attributions.items[0];
  const Attribution claim = {.source = {{0, 3}}, .cue = {}, .content = {{4, 9}, {12, 20}}};
  const std::string key = link_key(answer, {1, 2}, claim);
  EXPECT_EQ(key, "0-11;12-16;17-33>00000000000000010000000000000002:0-3;;4-9,12-20");
  const auto judged = judged_of(key);
  ASSERT_TRUE(judged && judged->answered);
  EXPECT_EQ(judged->words.cue, answer.cue);
  EXPECT_EQ(judged->answered->article, (Hash128{1, 2}));
  EXPECT_EQ(judged->answered->key, review_key(claim));
  EXPECT_EQ(judged->answered->words.content, claim.content);
}

TEST_F(ReviewsTest, WhatIsNoKeyIsOnNothing) {
  EXPECT_FALSE(judged_of(review_key(kept_.analysis.attributions.items[0]))->answered);
  for (const char* none : {"", "x", "1-2", "3-2;;", "1-2;3-4;5-6;7-8", "0-1;;>00:0-1;;", "0-1;;>"})
    EXPECT_FALSE(judged_of(none)) << none;
}

TEST_F(ReviewsTest, DecisionsAreKeptInTheirOrder) {
  Review correction = decision("correct");
  correction.stance = "denies";
  correction.note = "\"said it had not\"";
  EXPECT_EQ(ledger_->add_review(decision("accept")).value(), 1);
  EXPECT_EQ(ledger_->add_review(correction).value(), 2);
  EXPECT_EQ(ledger_->add_review(decision("withdraw")).value(), 3);
  ASSERT_TRUE(ledger_->commit().has_value());
  const auto reader = open(path("a"), Ledger::Access::read);
  const auto all = reader->reviews_of(kept_.article.id).value();
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[1].stance, "denies");
  EXPECT_EQ(all[1].note, correction.note);
  EXPECT_EQ(all[2].verdict, "withdraw");
  EXPECT_EQ(all[2].reviewer, "Ada");
  EXPECT_TRUE(reader->reviews_of({1, 2}).value().empty());
  const auto latest = reader->reviews(3, 1).value();
  ASSERT_EQ(latest.size(), 1U);
  EXPECT_EQ(latest[0].number, 2);
}

TEST_F(ReviewsTest, WhatIsNotCommittedIsNotDecided) {
  ASSERT_TRUE(ledger_->add_review(decision("reject")).has_value());
  ledger_.reset();
  EXPECT_TRUE(open(path("a"), Ledger::Access::read)->reviews(INT64_MAX, 10).value().empty());
}

TEST_F(ReviewsTest, OnlyVerdictsThatAreKnownAreTaken) {
  EXPECT_FALSE(ledger_->add_review(decision("perhaps")).has_value());
}

}  // namespace
}  // namespace gainsay
