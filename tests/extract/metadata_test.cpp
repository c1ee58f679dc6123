#include "extract/metadata.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/title_parts.h"

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

TEST(Metadata, SiteNameIsCutAtMarksWithoutSpaceOnlyWhereExact) {
  EXPECT_EQ(without_site_name("Tarn Post|Mill sold", {"Tarn Post"}), "Mill sold");
  EXPECT_EQ(without_site_name("Mill sold_Tarn Post", {"Tarn Post"}), "Mill sold");
  EXPECT_EQ(without_site_name("Mill sold \u203A tarnpost.example", {"tarnpost.example"}), "Mill sold");
  EXPECT_EQ(without_site_name("Either|or: mill sold|Post", {"Tarn Post"}), "Either|or: mill sold|Post");
}

TEST(Metadata, SectionInFrontOfWhatTheHeadingSaysIsNoPartOfTheTitle) {
  const Metadata metadata = read(R"(<title>Valley :: Old mill at Tarn sold</title>
      <meta property="og:title" content="Valley :: Old mill at Tarn sold"><h1>Old mill at Tarn sold</h1>)");
  EXPECT_EQ(metadata.title, "Old mill at Tarn sold");
  EXPECT_EQ(metadata.publisher, "");
}

TEST(Metadata, HeadingThatLinksToTheFrontPageNamesTheSite) {
  for (const char* front : {"/", "https://tarnpost.example/", "/web/2014/https://tarnpost.example"}) {
    const Metadata metadata = read(
        "<title>Notes of the valley \u00BB Old mill at Tarn sold</title><h1><a href=" + std::string(front) +
        ">Notes of the valley</a></h1><h2>Old mill at Tarn sold</h2><p>Text.</p>");
    EXPECT_EQ(metadata.title, "Old mill at Tarn sold") << front;
  }
  EXPECT_EQ(read("<title>Mill sold</title><h1><a href=/news/mill>Mill sold</a></h1>").title, "Mill sold");
  EXPECT_EQ(read("<link rel=canonical href=https://tarnpost.example/app><title>Links</title>"
                 "<h1><a href=https://milltimer.example/>New links for millers</a></h1>")
                .title,
            "New links for millers");
}

TEST(Metadata, SecondRankHeadingIsTheTitleUnderALogo) {
  const Metadata metadata = read(R"(<title>Tarn Post mobile :: Old mill at Tarn sold</title>
      <h1><a href=/><img src=logo.png></a></h1><h2>Old mill at Tarn sold</h2><h2>Most read in the valley</h2>)");
  EXPECT_EQ(metadata.title, "Old mill at Tarn sold");
}

TEST(Metadata, TitleCutOffWithDotsYieldsToTheWhole) {
  const Metadata metadata = read(R"(<title>Old mill at Tarn sold to a&hellip;</title>
      <meta property="og:title" content="Old mill at Tarn sold to a...">
      <h1>Old mill at Tarn sold to a brewer</h1>)");
  EXPECT_EQ(metadata.title, "Old mill at Tarn sold to a brewer");
}

TEST(Metadata, KickerThatTheHeadingRunsOnIsSetApartAsElsewhere) {
  const Metadata metadata = read(R"(<meta property="og:title" content="Verdict: Old mill may be sold">
      <h1><span>Verdict</span> <span>Old mill may be sold</span></h1>)");
  EXPECT_EQ(metadata.title, "Verdict: Old mill may be sold");
}

TEST(Metadata, HyphensThatOnlyAllowABreakAreNoPartOfTheTitle) {
  EXPECT_EQ(read("<h1>Was\u00ADser\u00ADm\u00FChle verkauft</h1>").title, "Wasserm\u00FChle verkauft");
}

TEST(Metadata, ReadingsBesideCharactersAreNoPartOfTheTitle) {
  EXPECT_EQ(read("<h1><ruby>\u6C34\u8ECA<rp>(</rp><rt>\u3059\u3044\u3057\u3083</rt><rp>)</rp></ruby>"
                 "\u3092\u58F2\u308B</h1>")
                .title,
            "\u6C34\u8ECA\u3092\u58F2\u308B");
}

TEST(Metadata, LinkedArticleThatGivesThePagesAddressSpeaksOfThePage) {
  const Metadata metadata = read(R"(<script type="application/ld+json">[
      {"@type":"NewsArticle","headline":"Weir repaired","datePublished":"2021-03-01","author":"Ben Roe",
       "url":"https://tarnpost.example/news/weir"},
      {"@type":"NewsArticle","headline":"Mill sold","datePublished":"2021-03-04",
       "mainEntityOfPage":"http://tarnpost.example/news/mill/#page"}]</script>)");
  EXPECT_EQ(metadata.title, "Mill sold");
  EXPECT_EQ(metadata.published.iso, "2021-03-04");
}

// What readers see, and shared links say, is the headline; linked data and <title> often carry words for
// search.
TEST(Metadata, HeadlineShownGoesBeforeTheOneForSearch) {
  const Metadata metadata = read(R"(<title>Tarn mill sale: who buys it - Tarn Post</title>
      <meta property="og:title" content="Old mill at Tarn sold"><h1>Old mill at Tarn sold</h1>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Tarn mill sale: who buys it",
       "datePublished":"2021-03-04"}</script>)");
  EXPECT_EQ(metadata.title, "Old mill at Tarn sold");
}

TEST(Metadata, OfTwoLinkedHeadlinesTheOneShownIsTheTitle) {
  const Metadata metadata = read(R"(<title>Tarn mill sale: who buys it - Tarn Post</title>
      <h1>Old mill at Tarn sold</h1><script type="application/ld+json">{"@type":"NewsArticle",
       "headline":"Tarn mill sale: who buys it","alternativeHeadline":"Old mill at Tarn sold"}</script>)");
  EXPECT_EQ(metadata.title, "Old mill at Tarn sold");
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

TEST(Metadata, ATimeOnThePageTakesTheOffsetOfTheSameTimeElsewhere) {
  EXPECT_EQ(read("<meta name=date content=2021-03-04T18:05:00+03:00><h1>Mill sold</h1>"
                 "<div>Published 04/03/2021 18:05</div>")
                .published.iso,
            "2021-03-04T18:05:00+03:00");
  EXPECT_EQ(read("<meta name=date content=2021-03-05T02:11:00+03:00><h1>Mill sold</h1>"
                 "<div>Published 04/03/2021 18:05</div>")
                .published.iso,
            "2021-03-04T18:05");
}

TEST(Metadata, TheDateCalledUpdatedIsTheLastChange) {
  for (const char* line : {"PUBLISHED: 4 March 2021 | UPDATED: 5 March 2021",
                           "Last updated on 5 March 2021, published 4 March 2021"}) {
    const Metadata metadata = read("<h1>Mill sold</h1><div>" + std::string(line) + "</div><p>Text.</p>");
    EXPECT_EQ(metadata.published.iso, "2021-03-04") << line;
    EXPECT_EQ(metadata.modified.iso, "2021-03-05") << line;
  }
}

TEST(Metadata, PublisherIsReadFromItsMetaElementButNoAddressIs) {
  EXPECT_EQ(read("<meta name=publisher content='Tarn Post'><h1>Mill sold</h1>").publisher, "Tarn Post");
  EXPECT_EQ(read("<meta property=og:site_name content=Post><meta name=publisher content='Tarn Group Ltd'>")
                .publisher,
            "Post");
  EXPECT_EQ(read("<meta name=publisher content=https://social.example/tarnpost><h1>Mill sold</h1>").publisher,
            "");
}

TEST(Metadata, BreadcrumbMayBeWordsAlone) {
  EXPECT_THAT(read("<div id=breadcrumb>Home &gt; News &gt; Valley</div><h1>Mill sold</h1>").section_path,
              ElementsAre("Home", "News", "Valley"));
  EXPECT_THAT(read("<div id=breadcrumb>You are reading the Tarn Post</div><h1>Mill sold</h1>").section_path,
              ElementsAre());
}

// One title element for all pages of a site.
TEST(Metadata, TheOnlyHeadingGoesBeforeATitleThatNamesTheSite) {
  const Metadata metadata = read(
      "<title>The Tarn Messenger :: Organ of the Valley League</title><img alt='The Tarn Messenger'>"
      "<h1>Brewer buys mill of Orlen</h1><p>A brewer has bought the mill, the council of Orlen said on "
      "Friday "
      "after a vote.</p>",
      "");
  EXPECT_EQ(metadata.title, "Brewer buys mill of Orlen");
  EXPECT_EQ(metadata.publisher, "The Tarn Messenger");
}

TEST(Metadata, AHeadingThatTheTextDoesNotSpeakOfIsNotTheTitle) {
  EXPECT_EQ(read("<title>Brewer buys mill</title><h1>Messenger and League of Tarn</h1><p>A brewer has bought "
                 "the old mill, the council of Orlen said on Friday.</p>")
                .title,
            "Brewer buys mill");
}

TEST(Metadata, LanguageTagsTakeTheirStandardForm) {
  EXPECT_EQ(language_tag("en_gb"), "en-GB");
  EXPECT_EQ(language_tag("DE"), "de");
  EXPECT_EQ(language_tag("english language"), "");
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
