#include "evaluation/articles.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Articles, CountsRunsOfFourWordsInCommon) {
  const ShingleScore score = score_text("The ferry left Tarn at noon.", "Menu. The ferry left Tarn at noon!");
  EXPECT_EQ(score.gold, 3u);
  EXPECT_EQ(score.predicted, 4u);
  EXPECT_EQ(score.common, 3u);
  EXPECT_FALSE(score.exact);
}

TEST(Articles, ARepeatedRunCountsAsOftenAsBothHaveIt) {
  EXPECT_EQ(score_text("a b c d, a b c d", "a b c d").common, 1u);
}

TEST(Articles, AShortTextIsOneRun) {
  const ShingleScore score = score_text("Orlen flooded", "Orlen, flooded");
  EXPECT_EQ(score.gold, 1u);
  EXPECT_TRUE(score.exact);
}

TEST(Articles, WordsAreLettersNumbersAndTheLowLine) {
  EXPECT_TRUE(score_text("Vändra’s no_1 mill", "Vändra s no_1 mill").exact);
  EXPECT_FALSE(score_text("no_1", "no 1").exact);
}

TEST(Articles, MeansAreOverPages) {
  const std::vector<LabelledArticle> pages = {{"a", "", "", "Rain fell on Tarn"},
                                              {"b", "", "", "The mill at Orlen was sold"}};
  const ArticlesScore score = score_articles(pages, {{"a", "Rain fell on Tarn"}});
  EXPECT_DOUBLE_EQ(score.precision, 1.0);
  EXPECT_DOUBLE_EQ(score.recall, 0.5);
  EXPECT_DOUBLE_EQ(score.exact, 0.5);
}

TEST(Articles, AMissingFolderIsNamed) {
  const auto pages = read_articles_folder("no/such/folder");
  ASSERT_FALSE(pages);
  EXPECT_EQ(pages.error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace gainsay
