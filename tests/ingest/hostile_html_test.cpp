#include <gtest/gtest.h>

#include <string>

#include "ingest/html_tree.h"

namespace gainsay {
namespace {

std::string repeat(const std::string& piece, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += piece;
  return all;
}

class HostileHtml : public testing::TestWithParam<const char*> {};

// Whatever the tag: a tree or an error about a limit. A quadratic parser would not end in ctest's time.
TEST_P(HostileHtml, AHundredThousandOpenTags) {
  const auto tree = HtmlTree::parse("<body>" + repeat(GetParam(), 100'000) + "x", Limits{});
  EXPECT_TRUE(tree.has_value() || tree.error().code == ErrorCode::limit_exceeded);
}

INSTANTIATE_TEST_SUITE_P(Tags, HostileHtml,
                         testing::Values("<div>", "<p>", "<b>", "<a href=x>", "<font color=red>", "<table>",
                                         "<svg>", "<ul><li>", "<b><p>", "<table><tr><td>", "<select><option>",
                                         "<template>", "<frameset>", "</p>", "<math><mi>", "<button>",
                                         "<nobr>", "<i><div></i>", "<div></b>", "<span/>", "<div><p>",
                                         "<p><font color=red></p>"));

// Each block reopens every formatting element before it: n squared nodes, were there no limit.
TEST(HtmlTree, FormattingLeftOpenIsBounded) {
  std::string page = "<body>";
  for (int i = 0; i < 20'000; ++i) page += "<p><font color=" + std::to_string(i) + "></p>";
  const auto tree = HtmlTree::parse(page, Limits{});
  ASSERT_FALSE(tree);
  EXPECT_EQ(tree.error().code, ErrorCode::limit_exceeded);
}

TEST(HtmlTree, SloppyPagesAreNoAttack) {
  std::string page = "<body>";
  for (int i = 0; i < 200; ++i) page += "<div><span>unclosed <b>bold <i>and <p>paragraph<li>item</div>\n";
  EXPECT_TRUE(HtmlTree::parse(page, Limits{}));
}

TEST(HtmlTree, ManyAttributesAndLongOnes) {
  std::string page = "<body><p";
  for (int i = 0; i < 100'000; ++i) page += " a" + std::to_string(i) + "=x";
  page += " title=\"" + std::string(5'000'000, 'y') + "\">text";
  EXPECT_TRUE(HtmlTree::parse(page, Limits{}));
}

TEST(HtmlTree, OpenersOfNothing) {
  for (const char* piece : {"<", "<!", "<!--", "&", "&amp", "</", "<a ", "<![CDATA[", "<?", "\""}) {
    EXPECT_TRUE(HtmlTree::parse(repeat(piece, 200'000), Limits{})) << piece;
  }
}

}  // namespace
}  // namespace gainsay
