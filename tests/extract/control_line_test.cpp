#include "extract/control_line.h"

#include <gtest/gtest.h>

#include "extract/extract.h"

namespace gainsay {
namespace {

TEST(ControlLine, ButtonsSideBySide) {
  EXPECT_TRUE(is_control_line("Share Facebook Twitter WhatsApp"));
  EXPECT_TRUE(is_control_line("Send to a miller | Print | Text size: A A A"));
  EXPECT_TRUE(is_control_line("\u2665 8 likes \u00b7 permalink"));
  EXPECT_TRUE(is_control_line("Share | Tweet | 26 comments"));
  EXPECT_TRUE(is_control_line("Email this / Print this"));
  EXPECT_TRUE(is_control_line("Copy link Print"));
}

TEST(ControlLine, WordsOfAnArticleAreNone) {
  EXPECT_FALSE(is_control_line("Share prices fell"));
  EXPECT_FALSE(is_control_line("Facebook and Twitter"));
  EXPECT_FALSE(is_control_line("Print"));
  EXPECT_FALSE(is_control_line("Print | Radio | Mill"));
  EXPECT_FALSE(is_control_line("Send to a miller what is a miller's"));
  EXPECT_FALSE(is_control_line(""));
}

TEST(ControlLine, IsNoPartOfAPagesText) {
  Page page;
  page.kind = PageKind::html;
  page.content =
      "<h1>Mill sold</h1><p>The mill at Tarn was sold on Friday, the council of Orlen said.</p>"
      "<p>Nobody had asked for the sale, but the roof leaked, and the river rose.</p>"
      "<hr><font size=1>Send to a miller | Print | Text size: A A A</font>";
  page.origin = identity_map(static_cast<std::uint32_t>(page.content.size()));
  const auto article = extract(page, Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->paragraphs.size(), 3U);
}

TEST(ControlLine, IsNoPartOfAScrapedText) {
  Page page;
  page.kind = PageKind::text;
  page.content =
      "Mill sold to a brewer\n\n4 March 2021\n\nShare Facebook Twitter WhatsApp\n\n"
      "The mill at Tarn was sold on Friday, the council said.\n\nPrint | Email | 3 comments\n\n"
      "Nobody had asked for it.\n";
  page.origin = identity_map(static_cast<std::uint32_t>(page.content.size()));
  const auto article = extract(page, Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->text,
            "Mill sold to a brewer\nThe mill at Tarn was sold on Friday, the council said.\n"
            "Nobody had asked for it.");
}

}  // namespace
}  // namespace gainsay
