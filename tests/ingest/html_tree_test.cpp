#include "ingest/html_tree.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(HtmlTree, KeepsDocumentOrderAndEndsOfSubtrees) {
  const auto tree = HtmlTree::parse("<body><p>One <b>two</b></p><p>Three &amp; four</p>", Limits{});
  ASSERT_TRUE(tree);
  std::string names;
  for (const HtmlNode& node : tree->nodes())
    names += node.kind == HtmlNode::Kind::text ? "# " : std::string(node.name) + " ";
  EXPECT_EQ(names, " html head body p # b # p # ");
  EXPECT_EQ((*tree)[4].end, 8u);
  EXPECT_EQ((*tree)[8].parent, 3u);
  EXPECT_EQ((*tree)[9].text, "Three & four");
}

TEST(HtmlTree, SourceOfTextIsWhereItStandsInThePage) {
  const std::string page = "<body><p class=x>One</p>";
  const auto tree = HtmlTree::parse(page, Limits{});
  ASSERT_TRUE(tree);
  const HtmlNode& text = (*tree)[5];
  EXPECT_EQ(slice(page, text.source), "One");
  EXPECT_EQ(tree->attribute(4, "class"), "x");
}

TEST(HtmlTree, DeeperThanTheLimitIsAnError) {
  std::string page;
  for (int i = 0; i < 500; ++i) page += "<div>";
  const auto tree = HtmlTree::parse(page, Limits{.max_depth = 100});
  ASSERT_FALSE(tree);
  EXPECT_EQ(tree.error().code, ErrorCode::limit_exceeded);
}

}  // namespace
}  // namespace gainsay
