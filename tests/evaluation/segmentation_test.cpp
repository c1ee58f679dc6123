#include "evaluation/segmentation.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

std::string row(const std::string& id, const std::string& form, const std::string& misc = "_") {
  return id + "\t" + form + "\t_\t_\t_\t_\t_\t_\t_\t" + misc + "\n";
}

TEST(Segmentation, RebuildsTextAndSpansFromForms) {
  const std::string conllu = "# newdoc\n" + row("1-2", "Don't", "SpaceAfter=No") + row("1", "Do") +
                             row("2", "n't") + row("3", ".") + "\n# newpar\n" + row("1", "Go") + "\n";
  const auto gold = read_segmentation(conllu, Breaks::paragraphs, "x");
  ASSERT_TRUE(gold);
  EXPECT_EQ(gold->article.text, "Don't.\nGo");
  EXPECT_EQ(gold->tokens, (Spans{{0, 5}, {5, 6}, {7, 9}}));
  EXPECT_EQ(gold->words, (Spans{{0, 2}, {2, 5}, {5, 6}, {7, 9}}));
  EXPECT_EQ(gold->sentences, (Spans{{0, 6}, {7, 9}}));
  EXPECT_EQ(read_segmentation(conllu, Breaks::documents, "x")->article.paragraphs.size(), 1u);
}

TEST(Segmentation, ALineOfOtherThanTenColumnsIsDamage) {
  const auto gold = read_segmentation("1\tGo\n", Breaks::paragraphs, "x");
  ASSERT_FALSE(gold);
  EXPECT_EQ(gold.error().code, ErrorCode::damaged);
}

TEST(Segmentation, AWordWithoutANumberIsAWord) {
  EXPECT_EQ(read_segmentation(row("_", "Go"), Breaks::paragraphs, "x")->words, (Spans{{0, 2}}));
}

TEST(Segmentation, CountsExactSpans) {
  const SpanScore score = score_spans({{0, 2}, {2, 5}, {6, 8}}, {{0, 5}, {6, 8}});
  EXPECT_EQ(score.correct, 1u);
  EXPECT_DOUBLE_EQ(score.f1(), 0.4);
}

}  // namespace
}  // namespace gainsay
