// Decisions of people, taken out to train from.
#include "interchange/export_reviews.h"

#include <map>
#include <nlohmann/json.hpp>

#include "export/sample.h"
#include "interchange/tar.h"
#include "store/kept.h"
#include "store/review_keys.h"

namespace gainsay {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class ExportReviewsTest : public testing::LedgerFolder {
 protected:
  void SetUp() override {
    LedgerFolder::SetUp();
    ledger_ = open(path("a"));
    fire_ = sample::cafe_fire();
    fire_.article.id = {1, 2};
    add(*ledger_, {Document{.bytes = fire_.article.text}, fire_.article, fire_.analysis});
  }

  const Attribution& attribution(std::size_t n) { return fire_.analysis.attributions.items[n]; }

  void decide(std::size_t n, const std::string& verdict, std::string judged = {},
              const std::string& stance = {}) {
    if (judged.empty()) judged = review_key(attribution(n));
    const Review review = {
        0,     fire_.article.id,      static_cast<std::int64_t>(n), judged, verdict, stance, "",
        "Ada", "2024-03-14T09:00:00Z"};
    ASSERT_TRUE(ledger_->add_review(review));
    ASSERT_TRUE(ledger_->commit());
  }

  std::vector<json> lines() {
    std::vector<json> all;
    EXPECT_TRUE(export_review_lines(*ledger_, [&](std::string_view line) {
      all.push_back(json::parse(line));
      return Result<void>();
    }));
    return all;
  }

  std::map<std::string, std::string> folder() {
    std::map<std::string, std::string> files;
    EXPECT_TRUE(export_review_folder(*ledger_, [&](const std::string& name, std::string_view bytes) {
      files[name] = bytes;
      return Result<void>();
    }));
    return files;
  }

  std::unique_ptr<Ledger> ledger_;
  sample::Sample fire_;
  const std::string ann_ = "00000000000000010000000000000002.ann";
};

TEST_F(ExportReviewsTest, ALineHasTheWordsThatWereJudgedAndWhetherTheDecisionHolds) {
  decide(0, "reject");
  decide(0, "accept");
  const auto all = lines();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0]["holds"], false);
  EXPECT_EQ(all[1]["holds"], true);
  EXPECT_EQ(all[1]["reviewer"], "Ada");
  EXPECT_EQ(all[1]["source"], joined_words(fire_.article.text, attribution(0).source));
  EXPECT_EQ(all[1]["content"], joined_words(fire_.article.text, attribution(0).content));
}

TEST_F(ExportReviewsTest, ALineOnALinkHasTheWordsOfTheClaimToo) {
  decide(1, "accept", link_key(attribution(1), fire_.article.id, attribution(0)));
  const json line = lines().at(0);
  EXPECT_EQ(line["cue"], joined_words(fire_.article.text, attribution(1).cue));
  EXPECT_EQ(line["answers"]["cue"], joined_words(fire_.article.text, attribution(0).cue));
}

TEST_F(ExportReviewsTest, BratHasAnEventForEachThatWasJudgedWithItsVerdictAndStance) {
  decide(0, "accept");
  decide(1, "correct", {}, "doubts");
  const auto files = folder();
  EXPECT_THAT(files.at("annotation.conf"), HasSubstr("Verdict"));
  const std::string& ann = files.at(ann_);
  EXPECT_THAT(ann, HasSubstr("Verdict E1 accept"));
  EXPECT_THAT(ann, HasSubstr("Verdict E2 correct"));
  EXPECT_THAT(ann, HasSubstr("Stance E2 doubts"));
  EXPECT_THAT(ann, HasSubstr("AnnotatorNotes E1\tAda, 2024-03-14T09:00:00Z"));
}

TEST_F(ExportReviewsTest, BratHasNoStanceOfWhatIsNoAttributionAndNothingOfWhatWasTakenBack) {
  decide(0, "reject");
  decide(1, "accept");
  decide(1, "withdraw");
  const std::string ann = folder().at(ann_);
  EXPECT_THAT(ann, HasSubstr("Verdict E1 reject"));
  EXPECT_THAT(ann, Not(HasSubstr("Stance")));
  EXPECT_THAT(ann, Not(HasSubstr("E2")));
}

TEST_F(ExportReviewsTest, BratHasALinkAsARelationOfTwoEventsOrAsANoteWhereItLeadsOut) {
  decide(1, "reject", link_key(attribution(1), fire_.article.id, attribution(0)));
  decide(1, "accept", link_key(attribution(1), {7, 7}, attribution(0)));
  const std::string ann = folder().at(ann_);
  EXPECT_THAT(ann, HasSubstr("R1\tAnswers-not Arg1:E1 Arg2:E2"));
  EXPECT_THAT(ann, HasSubstr("AnnotatorNotes E1\tAnswers 00000000000000070000000000000007:"));
}

TEST_F(ExportReviewsTest, AnArticleWithoutDecisionsThatHoldHasNoFile) {
  decide(0, "accept");
  decide(0, "withdraw");
  EXPECT_EQ(folder().size(), 1U);
}

TEST(Tar, HoldsFilesInTheirOrderByBlocksOf512Bytes) {
  std::string out;
  const Write write = [&](std::string_view bytes) {
    out += bytes;
    return Result<void>();
  };
  ASSERT_TRUE(in_tar(write, [](const WriteFile& file) {
    const auto first = file("a.txt", "one");
    return first ? file("b.txt", std::string(600, 'b')) : first;
  }));
  ASSERT_EQ(out.size(), 512U * (2 + 3 + 2));
  EXPECT_EQ(out.substr(0, 6), std::string("a.txt\0", 6));
  EXPECT_EQ(out.substr(124, 11), "00000000003");
  EXPECT_EQ(out.substr(512, 4), std::string("one\0", 4));
  EXPECT_EQ(out.substr(1024, 5), "b.txt");
  EXPECT_EQ(in_tar(write, [](const WriteFile& file) { return file(std::string(101, 'n'), ""); }).error().code,
            ErrorCode::limit_exceeded);
}

}  // namespace
}  // namespace gainsay
