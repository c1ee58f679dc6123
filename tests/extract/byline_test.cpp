#include "extract/byline.h"

#include <gmock/gmock.h>

#include <string>

#include "extract/extract.h"
#include "extract/metadata.h"

namespace gainsay {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string text =
    "<p>The mill at Tarn was sold on Friday, the council of Orlen said after a vote.</p>";

Article article_of(std::string content) {
  Page page;
  page.kind = PageKind::html;
  page.origin = identity_map(static_cast<std::uint32_t>(content.size()));
  page.content = std::move(content);
  return extract(page, Limits{}).value();
}

TEST(Byline, NamesTheAuthorAndIsNoPartOfTheText) {
  const Article article =
      article_of("<h1>Mill sold</h1><div class=x>By <b>Ada Voll</b> for the Tarn Post</div>" + text);
  EXPECT_THAT(article.metadata.authors, ElementsAre("Ada Voll"));
  EXPECT_EQ(body(article), "The mill at Tarn was sold on Friday, the council of Orlen said after a vote.");
}

TEST(Byline, DayAndSectionsBehindTheNameAreNoneOfIt) {
  const Article article = article_of(
      "<h1>Mill sold</h1><p>Written by Ada on 4 March 2021 \u00b7 filed under <a "
      "href=/t/mills>mills</a></p>" +
      text);
  EXPECT_THAT(article.metadata.authors, ElementsAre("Ada"));
  EXPECT_EQ(article.metadata.published.iso, "2021-03-04");
  EXPECT_EQ(article.paragraphs.size(), 2U);
}

TEST(Byline, MayStandBelowTheStandfirst) {
  const Article article = article_of(
      "<h1>Mill sold</h1><p>The buyer is a brewer, and nobody in the valley has ever heard of him before.</p>"
      "<p>By Ada Voll</p>" +
      text);
  EXPECT_THAT(article.metadata.authors, ElementsAre("Ada Voll"));
  EXPECT_EQ(article.paragraphs.size(), 3U);
}

TEST(Byline, ANameInItalicsRightBelowTheHeadlineIsOne) {
  const Article article = article_of("<h1>Mill sold</h1><i>D. van Orlen</i>" + text);
  EXPECT_THAT(article.metadata.authors, ElementsAre("D. van Orlen"));
  EXPECT_EQ(article.paragraphs.size(), 2U);
}

TEST(Byline, OtherWordsInItalicsAreTheArticles) {
  for (const std::string words : {"Who is the brewer?", "Sold for a song", "Part 2", "Tarn"}) {
    const Article article = article_of("<h1>Mill sold</h1><p><i>" + words + "</i></p>" + text);
    EXPECT_THAT(article.metadata.authors, IsEmpty()) << words;
  }
}

TEST(Byline, ASentenceThatBeginsWithByIsTheArticles) {
  const Article article = article_of("<h1>Mill sold</h1><p>By Friday the mill was gone.</p>" + text);
  EXPECT_THAT(article.metadata.authors, IsEmpty());
  EXPECT_EQ(article.paragraphs.size(), 3U);
}

TEST(Byline, WhatAPageDeclaresGoesBeforeIt) {
  const Article article =
      article_of("<meta name=author content='Ben Roe'><h1>Mill sold</h1><p>By Ada Voll</p>" + text);
  EXPECT_THAT(article.metadata.authors, ElementsAre("Ben Roe"));
  EXPECT_EQ(article.paragraphs.size(), 2U);
}

TEST(Byline, WhomAnAuthorWritesForIsNoAuthor) {
  EXPECT_THAT(split_authors("By Ada Voll for the Tarn Post"), ElementsAre("Ada Voll"));
  EXPECT_THAT(split_authors("By Ada Voll and Ben Roe for Nordpost"), ElementsAre("Ada Voll", "Ben Roe"));
  EXPECT_THAT(split_authors("By Friends for Tarn"), ElementsAre("Friends for Tarn"));
  EXPECT_THAT(split_authors("Written by Ada Voll on 4 March 2021, updated at noon"), ElementsAre("Ada Voll"));
}

TEST(Byline, AgenciesThatAreNotNamedAreNoAuthors) {
  EXPECT_THAT(split_authors("The Tarn Post with agencies"), ElementsAre("The Tarn Post"));
  EXPECT_THAT(split_authors("By Ada Voll and Agencies"), ElementsAre("Ada Voll"));
  EXPECT_THAT(split_authors("By Ada Voll and Nordpost Agency"), ElementsAre("Ada Voll", "Nordpost Agency"));
  Page page;
  page.authors = {"The Tarn Post with agencies"};
  Metadata metadata;
  add_input_metadata(page, metadata);
  EXPECT_THAT(metadata.authors, ElementsAre("The Tarn Post"));
}

TEST(Byline, ManyNodesBelowAHeadlineAreNoHarm) {
  std::string html = "<h1>Mill sold</h1>" + text;
  for (int i = 0; i < 100'000; ++i) html += "<i>x</i>";
  EXPECT_THAT(article_of(html).metadata.authors, IsEmpty());
}

}  // namespace
}  // namespace gainsay
