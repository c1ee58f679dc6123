#include "extract/metadata.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gainsay {
namespace {

using testing::ElementsAre;

Metadata read(std::string html, std::string url = "https://www.tarnpost.example/news/mill") {
  Page page;
  page.kind = PageKind::html;
  page.content = std::move(html);
  page.url = std::move(url);
  const auto tree = HtmlTree::parse(page.content, Limits{});
  return read_metadata(*tree, page);
}

TEST(Metadata, LinkedDataGivesTitleAuthorsDateAndPublisher) {
  const Metadata metadata = read(R"(<script type="application/ld+json">{"@graph":[
      {"@type":"Person","@id":"#ada","name":"Ada Voll"},
      {"@type":"NewsArticle","headline":"Mill &amp; weir sold","datePublished":"2021-03-04T09:30:00+0100",
       "author":[{"@id":"#ada"},{"@type":"Person","name":"Ben Roe"}],"publisher":{"name":"Tarn Post"},}]}</script>)");
  EXPECT_EQ(metadata.title, "Mill & weir sold");
  EXPECT_THAT(metadata.authors, ElementsAre("Ada Voll", "Ben Roe"));
  EXPECT_EQ(metadata.published.iso, "2021-03-04T09:30:00+01:00");
  EXPECT_EQ(metadata.published.precision, Timestamp::Precision::second);
  EXPECT_EQ(metadata.publisher, "Tarn Post");
  EXPECT_EQ(metadata.site, "tarnpost.example");
}

TEST(Metadata, ConflictsAreKeptWithWhereTheyStood) {
  const Metadata metadata =
      read(R"(<meta property="og:title" content="Mill sold"><h1>Old mill at Tarn sold</h1>)");
  ASSERT_EQ(std::count_if(metadata.candidates.begin(), metadata.candidates.end(),
                          [](const auto& c) { return c.field == "title"; }),
            2);
}

TEST(Metadata, DateBesideTheHeadlineIsTrustedBeforeDatesInTheFooter) {
  const Metadata metadata = read(
      "<h1>Mühle verkauft</h1><p class=x>Von Ada Voll, 4. März 2021, 09:30 Uhr</p><p>Text.</p>"
      "<footer>Stand: 1.2.2023</footer>");
  EXPECT_EQ(metadata.published.iso, "2021-03-04T09:30");
}

TEST(Metadata, SiteNameIsNoPartOfTheTitle) {
  EXPECT_EQ(without_site_name("Mill sold - Tarn Post", {"Tarn Post"}), "Mill sold");
  EXPECT_EQ(without_site_name("Tarn Post: Mill sold", {"Tarn Post"}), "Mill sold");
  EXPECT_EQ(without_site_name("Mill - a tale | News | Tarn Post", {"Tarn Post"}), "Mill - a tale | News");
}

TEST(Metadata, RestOfTheTitleElementNamesThePublisher) {
  const Metadata metadata =
      read("<title>Old mill at Tarn sold | Valley | Tarn Post</title><h1>Old mill at Tarn sold</h1>");
  EXPECT_EQ(metadata.title, "Old mill at Tarn sold");
  EXPECT_EQ(metadata.publisher, "Tarn Post");
}

TEST(Metadata, HeadingThatThePageSaysNowhereElseIsNotTheTitle) {
  EXPECT_EQ(read("<title>Old mill at Tarn sold</title><h1>Loading</h1><h1>Old mill at Tarn sold</h1>").title,
            "Old mill at Tarn sold");
  EXPECT_EQ(read("<title>Old mill at Tarn sold</title><h1>Loading</h1>").title, "Old mill at Tarn sold");
}

TEST(Metadata, TitleIsSpeltAsTheHeadingSpellsIt) {
  EXPECT_EQ(read("<meta property=og:title content=\"Mill 'sold'\"><h1>Mill \u2018sold\u2019</h1>").title,
            "Mill \u2018sold\u2019");
}

TEST(Metadata, ButtonsToShareAreNoSections) {
  const Metadata metadata = read(
      "<h1>Mill sold</h1><div class=breadcrumb><a href=/>Home</a><a href=/valley>Valley</a>"
      "<a href=https://share.example/?u=1>Share</a><a href=mailto:x@y.example>Mail</a></div>");
  EXPECT_THAT(metadata.section_path, ElementsAre("Home", "Valley"));
}

TEST(Metadata, EveningInUtcIsTheDayThatThePageShows) {
  const Metadata metadata =
      read(R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill sold",
      "datePublished":"2021-03-05T04:30:00Z"}</script><h1>Mill sold</h1>)",
           "https://tarnpost.example/2021/03/04/mill");
  EXPECT_EQ(metadata.published.iso, "2021-03-04");
}

TEST(Metadata, BreadcrumbIsTheSectionPath) {
  const Metadata metadata =
      read("<h1>Mill sold</h1><ol class=breadcrumbs><li><a>Home</a><li><a>Valley</a></ol>");
  EXPECT_THAT(metadata.section_path, ElementsAre("Home", "Valley"));
}

TEST(Metadata, BylineIsReadWhereNoMetaNamesAnAuthor) {
  const Metadata metadata = read("<h1>Mill sold</h1><div class=byline>By Ada Voll</div><p>Text.</p>");
  EXPECT_THAT(metadata.authors, ElementsAre("Ada Voll"));
}

TEST(Metadata, CommentDatesAndCopyrightYearsAreNoDates) {
  const Metadata metadata = read(
      "<h1>Mill sold</h1><p>Text.</p><div class=comments><time datetime=2021-03-05>5 March 2021</time></div>"
      "<footer>&copy; 2021 Tarn Post</footer>");
  EXPECT_EQ(metadata.published.iso, "");
}

TEST(Metadata, TimeWithThePagesOffsetNamesTheDay) {
  const Metadata metadata =
      read(R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill sold",
      "datePublished":"2021-03-04T23:30:00Z"}</script><meta name="pubdate" content="2021-03-05T00:30:00+01:00">)");
  EXPECT_EQ(metadata.published.iso, "2021-03-05T00:30:00+01:00");
}

TEST(Metadata, LanguageTagsTakeTheirStandardForm) {
  EXPECT_EQ(language_tag("en_gb"), "en-GB");
  EXPECT_EQ(language_tag("DE"), "de");
  EXPECT_EQ(language_tag("english language"), "");
}

TEST(Dateline, NeedsCapitalsOrAnAgency) {
  const auto dateline = [](std::string_view text) { return slice(text, find_dateline(text)); };
  EXPECT_EQ(dateline("LOW TARN, March 3 - The mill was sold."), "LOW TARN");
  EXPECT_EQ(dateline("Tarn (Nordpost) \u2014 The mill was sold."), "Tarn");
  EXPECT_EQ(dateline("The mill - once a prison - was sold."), "");
  EXPECT_EQ(dateline("EXCLUSIVE - The mill was sold."), "");
}

TEST(Authors, BylineIsSplitIntoNames) {
  EXPECT_THAT(split_authors("By Ada Voll and Ben Roe"), ElementsAre("Ada Voll", "Ben Roe"));
  EXPECT_THAT(split_authors("By Ada Voll, political editor"), ElementsAre("Ada Voll"));
  EXPECT_THAT(split_authors("Ada Voll, Ben Roe, ada voll"), ElementsAre("Ada Voll", "Ben Roe"));
  EXPECT_THAT(split_authors("https://tarnpost.example/ada"), ElementsAre());
  EXPECT_THAT(split_authors("tarnpost.example/ada"), ElementsAre());
}

TEST(Dates, AreReadInManyForms) {
  const auto iso = [](std::string_view text, DateOrder order = DateOrder::day_first) {
    const auto when = read_timestamp(text, order);
    return when ? when->iso : std::string();
  };
  EXPECT_EQ(iso("2020-01-13"), "2020-01-13");
  EXPECT_EQ(iso("13.1.2020"), "2020-01-13");
  EXPECT_EQ(iso("3/4/2020"), "2020-04-03");
  EXPECT_EQ(iso("3/4/2020", DateOrder::month_first), "2020-03-04");
  EXPECT_EQ(iso("May 15th, 2023"), "2023-05-15");
  EXPECT_EQ(iso("Tue, 07 Jan 2020 10:00:00 GMT"), "2020-01-07T10:00:00Z");
  EXPECT_EQ(iso("le 1er août 2019"), "2019-08-01");
  EXPECT_EQ(iso("14 de octubre de 2019"), "2019-10-14");
  EXPECT_EQ(iso("2019. június 24."), "2019-06-24");
  EXPECT_EQ(iso("2020年3月4日"), "2020-03-04");
  EXPECT_EQ(iso("1578910200"), "2020-01-13T10:10:00Z");
  EXPECT_EQ(iso("2020-02-31"), "");
}

TEST(Dates, AreReadFromUrls) {
  EXPECT_EQ(date_in_url("https://tarnpost.example/2019/11/20/mill")->iso, "2019-11-20");
  EXPECT_EQ(date_in_url("https://tarnpost.example/2019/11/mill")->iso, "2019-11");
  EXPECT_FALSE(date_in_url("https://tarnpost.example/mill-123456"));
}

TEST(LinkedData, BrokenJsonIsPassedOver) {
  EXPECT_TRUE(read_linked_data({"{\"@type\":", "[[[", "", "<!-- {} -->"}).articles.empty());
  EXPECT_FALSE(repair_json(std::string(100'000, '[')));
}

}  // namespace
}  // namespace gainsay
