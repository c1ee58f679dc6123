#include "extract/extract.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

Page html_page(std::string content) {
  Page page;
  page.kind = PageKind::html;
  page.origin = identity_map(static_cast<std::uint32_t>(content.size()));
  page.content = std::move(content);
  return page;
}

TEST(Extract, HeadlineIsTheFirstParagraph) {
  const auto article =
      extract(html_page("<h1>Bridge at Orlen closed</h1><p>The bridge was closed on Monday.</p>"), Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->text, "Bridge at Orlen closed\nThe bridge was closed on Monday.");
  EXPECT_EQ(slice(article->text, *headline(*article)), "Bridge at Orlen closed");
  EXPECT_EQ(body(*article), "The bridge was closed on Monday.");
}

TEST(Extract, PageWithoutTextIsNoArticle) {
  const auto article = extract(html_page("<h1>Nothing here</h1>"), Limits{});
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, ErrorCode::no_article);
}

}  // namespace
}  // namespace gainsay
