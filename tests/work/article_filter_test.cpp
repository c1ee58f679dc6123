#include "work/article_filter.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

Metadata about(const std::string& published, const std::string& language = "", const std::string& site = "") {
  Metadata metadata;
  metadata.published.iso = published;
  metadata.language = language;
  metadata.site = site;
  return metadata;
}

TEST(ArticleFilter, ComparesDatesAsFarAsBothAreKnown) {
  const ArticleFilter march{.since = "2024-03-14", .language = {}, .site = {}};
  EXPECT_EQ(wanted(march, about("2024-03-14T00:10:00+03:00")), Wanted::yes);
  EXPECT_EQ(wanted(march, about("2024-03-13")), Wanted::too_early);
  EXPECT_EQ(wanted(march, about("2024")), Wanted::yes);
  EXPECT_EQ(wanted(march, about("2023")), Wanted::too_early);
  EXPECT_EQ(wanted(march, about("")), Wanted::no_date);
}

TEST(ArticleFilter, TakesALanguageWithItsRegions) {
  const ArticleFilter english{.since = {}, .language = "en", .site = {}};
  EXPECT_EQ(wanted(english, about("", "en-GB")), Wanted::yes);
  EXPECT_EQ(wanted(english, about("", "enm")), Wanted::other_language);
  const ArticleFilter british{.since = {}, .language = "EN-gb", .site = {}};
  EXPECT_EQ(wanted(british, about("", "en-GB")), Wanted::yes);
  EXPECT_EQ(wanted(british, about("", "en")), Wanted::other_language);
}

TEST(ArticleFilter, TakesASiteWithTheHostsBelowIt) {
  const ArticleFilter site{.since = {}, .language = {}, .site = "news.example"};
  EXPECT_EQ(wanted(site, about("", "", "live.news.example")), Wanted::yes);
  EXPECT_EQ(wanted(site, about("", "", "oldnews.example")), Wanted::other_site);
  EXPECT_EQ(wanted(site, about("", "", "")), Wanted::other_site);
}

TEST(ArticleFilter, KnowsADateFromOtherWords) {
  for (const char* good : {"2024", "2024-03", "2024-02-29"}) EXPECT_TRUE(is_date(good)) << good;
  for (const char* bad : {"", "24", "2023-02-29", "2024-13", "2024/03", "2024-3-1", "-024"})
    EXPECT_FALSE(is_date(bad)) << bad;
}

}  // namespace
}  // namespace gainsay
