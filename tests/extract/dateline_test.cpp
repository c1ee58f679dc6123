#include "extract/dateline.h"

#include <gtest/gtest.h>

#include "extract/dateline_span.h"
#include "extract/extract.h"

namespace gainsay {
namespace {

std::string_view place_of(std::string_view paragraph) {
  const auto found = read_dateline(paragraph);
  return found ? slice(paragraph, found->place) : std::string_view();
}

std::string_view words_behind(std::string_view paragraph) {
  const auto found = read_dateline(paragraph);
  return found ? paragraph.substr(found->end) : paragraph;
}

TEST(Dateline, NeedsCapitalsOrAnAgency) {
  EXPECT_EQ(place_of("LOW TARN, March 3 - The mill was sold."), "LOW TARN");
  EXPECT_EQ(place_of("Tarn (Nordpost) \u2014 The mill was sold."), "Tarn");
  EXPECT_EQ(place_of("The mill - once a prison - was sold."), "");
  EXPECT_EQ(place_of("EXCLUSIVE - The mill was sold."), "");
}

TEST(Dateline, ADayIsNoPartOfThePlace) {
  EXPECT_EQ(place_of("TARN, Orlen, Sept 4 (Nordpost) - The mill was sold."), "TARN, Orlen");
  EXPECT_EQ(place_of("TARN, Orlen, Sept. 4, 2023 (Nordpost) - The mill was sold."), "TARN, Orlen");
  EXPECT_EQ(place_of("TARN Sept 4 (Nordpost) - The mill was sold."), "TARN");
  EXPECT_EQ(place_of("TARN, 20 September 2023 \u2013 The mill was sold."), "TARN");
  EXPECT_EQ(place_of("TARN, 20.09.2023 \u2013 The mill was sold."), "TARN");
}

TEST(Dateline, AFullDateTellsAPlaceWithoutCapitals) {
  EXPECT_EQ(place_of("Low Tarn, 20 September 2023 \u2013 The mill was sold."), "Low Tarn");
  EXPECT_EQ(place_of("On Monday, 20 September 2023 \u2013 a wet day \u2013 the mill was sold."), "");
  EXPECT_EQ(place_of("Ada Voll, 44 \u2013 who owns the mill \u2013 sold it."), "");
}

TEST(Dateline, WhatIsInBracketsIsAnAgencyOnlyAfterAName) {
  EXPECT_EQ(place_of("The mill by the weir (Nordpost of Tarn) - once a prison - was sold."), "");
  EXPECT_EQ(place_of("Tarn on Weir (Nordpost) - The mill was sold."), "Tarn on Weir");
  EXPECT_EQ(place_of("Tarn (pop. 300) - The mill was sold."), "");
}

TEST(Dateline, ANumberedLabelIsNoPlace) {
  EXPECT_EQ(place_of("UPDATE 2 - The mill was sold."), "");
  EXPECT_EQ(place_of("Dec 29 - The mill was sold."), "");
}

TEST(Dateline, TheWordsBehindItBeginAtTheirFirstLetter) {
  EXPECT_EQ(words_behind("TARN, Orlen, Sept 4 (Nordpost) -  Rain fell - at last."), "Rain fell - at last.");
  EXPECT_EQ(words_behind("TARN\u2014Rain fell."), "Rain fell.");
}

TEST(Dateline, MayEndInAColon) {
  EXPECT_EQ(place_of("LOW TARN: The mill was sold."), "LOW TARN");
  EXPECT_EQ(words_behind("LOW TARN: The mill was sold."), "The mill was sold.");
  EXPECT_EQ(place_of("CORRECTION: The mill was sold."), "");
  EXPECT_EQ(place_of("TARN: MILL SOLD"), "");
}

Article article_of(std::string body) {
  Page page;
  page.kind = PageKind::html;
  page.content = "<h1>Mill sold</h1>" + std::move(body);
  page.origin = identity_map(static_cast<std::uint32_t>(page.content.size()));
  return extract(page, Limits{}).value();
}

TEST(Dateline, MayFollowAnIntroduction) {
  const Article article = article_of(
      "<p>Below is what the agency had to say on the sale of our old mill.</p><p>I add nothing "
      "to it, and take nothing from it.</p><p>TARN, Orlen, Sept 4 (Nordpost) - The mill at Tarn was "
      "sold, the council said.</p>");
  EXPECT_EQ(article.metadata.dateline, "TARN, Orlen");
  EXPECT_EQ(slice(article.text, dateline_of(article)), "TARN, Orlen, Sept 4 (Nordpost) - ");
}

TEST(Dateline, CapitalsAloneAreNoneFarFromTheStart) {
  const Article article = article_of(
      "<p>The mill at Tarn was sold, the council said.</p><p>Nobody had asked for it to be sold."
      "</p><p>WATER - The river is low, and the wheel stands still.</p>");
  EXPECT_EQ(article.metadata.dateline, "");
  EXPECT_TRUE(dateline_of(article).empty());
}

TEST(Dateline, WhoSpeaksInATranscriptIsNone) {
  const Article article = article_of(
      "<p>BRILL: The mill at Tarn was sold, as you know.</p><p>KASK: Nobody had asked for it "
      "to be sold, and nobody was asked.</p>");
  EXPECT_EQ(article.metadata.dateline, "");
}

}  // namespace
}  // namespace gainsay
