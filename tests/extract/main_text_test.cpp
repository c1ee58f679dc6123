#include "extract/main_text.h"

#include <gmock/gmock.h>

#include <string>

namespace gainsay {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> paragraphs(const std::string& html, Limits limits = {}) {
  const auto tree = HtmlTree::parse(html, limits);
  if (!tree) return {"error: " + tree.error().message};
  std::vector<std::string> texts;
  for (const TextBlock& block : main_text(*tree)) texts.push_back(paragraph_text(html, *tree, block).text);
  return texts;
}

const std::string first = "The mill at Tarn was sold on Friday, the council of Orlen said after a vote.";
const std::string second =
    "Nobody had asked for the sale, but the roof leaked, and the river rose each spring.";

std::string article(const std::string& between, const std::string& after = "") {
  return "<article><h1>Mill sold</h1><p>" + first + "</p>" + between + "<p>" + second + "</p>" + after +
         "</article>";
}

TEST(MainText, ParagraphsOfTheArticleWithoutItsHeadline) {
  EXPECT_THAT(paragraphs(article("")), ElementsAre(first, second));
}

TEST(MainText, NavigationAndFooterStayOut) {
  EXPECT_THAT(paragraphs("<nav><a href=/>Home</a> <a href=/n>News of Orlen</a></nav>" + article("") +
                         "<footer>The Orlen Post is printed in Tarn, and read all over the valley.</footer>"),
              ElementsAre(first, second));
}

TEST(MainText, ReadersCommentsStayOut) {
  EXPECT_THAT(paragraphs(article("") + "<div id=comments><p>I think, as we all do, that the mill was far too "
                                       "cheap at that price.</p></div>"),
              ElementsAre(first, second));
}

TEST(MainText, LinksToOtherArticlesStayOutThoughNothingIsNamed) {
  EXPECT_THAT(paragraphs(article("",
                                 "<p>You may also like...</p><p><a href=/b>Bridge at Orlen closed to all "
                                 "lorries for the whole winter</a></p>")),
              ElementsAre(first, second));
}

TEST(MainText, AHeadingThatHeadsNothingStaysOut) {
  EXPECT_THAT(paragraphs(article("", "<h3>More to come</h3>")), ElementsAre(first, second));
}

TEST(MainText, SubheadingsListsAndQuotationsAreTheArticles) {
  EXPECT_THAT(paragraphs(article("<h2>What was sold</h2><ul><li>A wheel</li><li>Two barns</li></ul>"
                                 "<blockquote>It was time to let go, said the miller.</blockquote>")),
              ElementsAre(first, "What was sold", "A wheel", "Two barns",
                          "It was time to let go, said the miller.", second));
}

TEST(MainText, KindsFollowTheElements) {
  const std::string html = article("<h2>What was sold</h2><ul><li>A wheel and a barn</li></ul>");
  const auto tree = HtmlTree::parse(html, Limits{});
  ASSERT_TRUE(tree);
  std::vector<ParagraphKind> kinds;
  for (const TextBlock& block : main_text(*tree)) kinds.push_back(block.kind);
  EXPECT_THAT(kinds, ElementsAre(ParagraphKind::body, ParagraphKind::subheading, ParagraphKind::list_item,
                                 ParagraphKind::body));
}

TEST(MainText, CaptionsStayOutEvenInASpan) {
  EXPECT_THAT(paragraphs(article("<div><img src=m.png><span class=newsCaption>The mill at Tarn, seen from "
                                 "the bridge. (Image: Nordpost)</span></div>")),
              ElementsAre(first, second));
}

TEST(MainText, ATableOfFiguresIsReadCellByCell) {
  EXPECT_THAT(paragraphs(article("<table><tr><td>Year</td><td>Flour</td><td>Rye</td></tr>"
                                 "<tr><td>1911</td><td>40</td><td>12</td></tr></table>")),
              ElementsAre(first, "Year", "Flour", "Rye", "1911", "40", "12", second));
}

TEST(MainText, APostQuotedFromElsewhereIsTheArticles) {
  EXPECT_THAT(paragraphs(article("<div class=social-embed><blockquote><p>We bought the mill, and we are glad "
                                 "of it.</p></blockquote></div>")),
              ElementsAre(first, "We bought the mill, and we are glad of it.", second));
}

TEST(MainText, ALongParagraphRepeatedInABoxIsReadOnce) {
  const std::string twice = first + " " + second + " " + first;
  EXPECT_THAT(paragraphs(article("<p>" + twice + "</p>", "<div><p>" + twice + "</p></div>")),
              ElementsAre(first, twice, second));
}

TEST(MainText, WhatIsHiddenStaysOut) {
  EXPECT_THAT(paragraphs(article("<div style='display: none'><p>Please log in, dear reader, to go on with "
                                 "this story.</p></div>")),
              ElementsAre(first, second));
}

TEST(MainText, WhatIsHiddenOnSmallScreensOnlyIsRead) {
  EXPECT_THAT(paragraphs(article("<div class=hidden-sm><p>It stood for two hundred years, and will stand "
                                 "longer still.</p></div>")),
              ElementsAre(first, "It stood for two hundred years, and will stand longer still.", second));
}

TEST(MainText, TwoLineBreaksDivideParagraphs) {
  EXPECT_THAT(paragraphs("<div>" + first + "<br><br>" + second + "</div>"), ElementsAre(first, second));
}

TEST(MainText, APageWithoutTextHasNone) {
  EXPECT_THAT(paragraphs("<div><img src=m.png></div>"), IsEmpty());
}

TEST(MainText, ReadingsBesideCharactersStayOut) {
  EXPECT_THAT(paragraphs(article("<p>" + second + " <ruby>\u6C34\u8ECA<rt>\u3059\u3044</rt></ruby></p>")),
              ElementsAre(first, second + " \u6C34\u8ECA", second));
}

TEST(MainText, DeepNestingIsNoHarm) {
  std::string html = "<p>" + first + "</p>";
  for (int i = 0; i < 1'900; ++i) html += "<div>";
  EXPECT_THAT(paragraphs(html + "x"), ElementsAre(first));
}

TEST(MainText, ManySiblingsAreNoHarm) {
  std::string html;
  for (int i = 0; i < 200'000; ++i) html += "<p>" + std::to_string(i) + "</p>";
  paragraphs(html);
}

}  // namespace
}  // namespace gainsay
