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

TEST(Extract, WordsPointAtTheirOwnBytesNotAtTheirParagraph) {
  const std::string content =
      "<h1>Mill sold</h1><p>The mill at Tarn was sold for &pound;3m on Friday, the council said.\n</p>";
  const auto article = extract(html_page(content), Limits{});
  ASSERT_TRUE(article);
  for (const std::string_view words : {"The mill at Tarn", "council said"}) {
    const auto at = static_cast<std::uint32_t>(article->text.find(words));
    const Span bytes = article->origin.to_input({at, at + static_cast<std::uint32_t>(words.size())});
    EXPECT_EQ(slice(content, bytes), words);
  }
}

TEST(Extract, HeadlineIsTheFirstParagraph) {
  const auto article = extract(html_page("<h1>Bridge at Orlen closed</h1><p>The old bridge at Orlen was "
                                         "closed to lorries on Monday morning.</p>"),
                               Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->text,
            "Bridge at Orlen closed\nThe old bridge at Orlen was closed to lorries on Monday morning.");
  EXPECT_EQ(slice(article->text, *headline(*article)), "Bridge at Orlen closed");
  EXPECT_EQ(body(*article), "The old bridge at Orlen was closed to lorries on Monday morning.");
}

TEST(Extract, ButtonsAndScriptsInTheHeadingAreNoneOfTheHeadline) {
  const auto article =
      extract(html_page("<h1>Bridge at Orlen closed<script>count()</script> <button>Save</button>"
                        "</h1><p>The old bridge at Orlen was closed on Monday.</p>"),
              Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(slice(article->text, *headline(*article)), "Bridge at Orlen closed");
  EXPECT_EQ(article->metadata.title, "Bridge at Orlen closed");
}

TEST(Extract, EveryCharacterKnowsItsByte) {
  const std::string content =
      "<title>Mill &amp; weir</title><h1>Mill &amp; weir   sold</h1>"
      "<p>TARN (Nordpost) - The <b>mill</b> at Tarn\nwas sold for &pound;3m, the council said, and &quot;no "
      "one asked&quot;.</p>";
  const auto article = extract(html_page(content), Limits{});
  ASSERT_TRUE(article);
  for (std::uint32_t at = 0; at < article->text.size(); ++at) {
    const Span byte = article->origin.to_input({at, at + 1});
    if (byte.size() == 1 && article->text[at] != ' ' && article->text[at] != '\n') {
      EXPECT_EQ(content[byte.begin], article->text[at]) << at;
    }
  }
}

TEST(Extract, DatelineIsThePlaceThatOpensTheBody) {
  const auto article = extract(html_page("<h1>Mill sold</h1><p>TARN (Nordpost) - The mill at Tarn was sold "
                                         "on Friday, the council said.</p>"),
                               Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->metadata.dateline, "TARN");
}

TEST(Extract, TheGivenTitleIsTheHeadlineAndNotSaidTwice) {
  Page page = html_page("Mill sold\n\nThe mill at Tarn was sold on Friday, the council said.");
  page.kind = PageKind::text;
  page.title = "Mill sold";
  page.published = "2024-03-14";
  const auto article = extract(page, Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->text, "Mill sold\nThe mill at Tarn was sold on Friday, the council said.");
  EXPECT_EQ(article->metadata.title, "Mill sold");
  EXPECT_EQ(article->metadata.published.iso, "2024-03-14");
}

TEST(Extract, LanguageOfATemplateGivesWayToTheText) {
  std::string words;
  for (int i = 0; i < 20; ++i) words += "Die alte Br\u00fccke bei Orlen wurde am Montag gesperrt. ";
  const auto article = extract(html_page("<html lang=en><h1>Br\u00fccke</h1><p>" + words), Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->metadata.language, "und");
}

TEST(Extract, ATableOfScoresKeepsTheDeclaredLanguage) {
  std::string rows;
  for (int i = 0; i < 40; ++i) rows += "Orlen Rovers 14, Tarn United 11 15 44. ";
  const auto article = extract(html_page("<html lang=en><h1>Scores</h1><p>" + rows), Limits{});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->metadata.language, "en");
}

TEST(Extract, PageWithoutTextIsNoArticle) {
  const auto article = extract(html_page("<h1>Nothing here</h1>"), Limits{});
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, ErrorCode::no_article);
}

}  // namespace
}  // namespace gainsay
