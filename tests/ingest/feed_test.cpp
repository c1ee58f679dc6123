#include "ingest/feed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read_stream.h"

namespace gainsay {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Feed feed_of(const std::string& xml, const std::string& address = "") {
  auto feed = parse_xml_feed(xml, Limits{}, address);
  EXPECT_TRUE(feed) << describe(feed.error());
  return feed ? std::move(*feed) : Feed{};
}

FeedItem first_of(const std::string& items, const std::string& root = "rss") {
  const std::string inside = root == "rss" ? "<channel>" + items + "</channel>" : items;
  const Feed feed = feed_of("<" + root + ">" + inside + "</" + root + ">");
  EXPECT_FALSE(feed.items.empty());
  return feed.items.empty() || !feed.items[0] ? FeedItem{} : *feed.items[0];
}

TEST(Feed, RssHasTitlesLinksAuthorsAndDates) {
  const Feed feed = feed_of(R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel><title>Ostrel Post</title><link>https://post.example/</link><language>en-gb</language>
<item><title>Fund &amp;amp; harbour</title><link>/2011/fund</link><pubDate>Sat, 07 May 2011 09:30:00 GMT</pubDate>
<d:creator>Ode Marrish</d:creator><description>Short.</description>
<content:encoded><![CDATA[<p>The fund was <b>empty</b>, he said.</p>]]></content:encoded></item>
</channel></rss>)");
  EXPECT_EQ(feed.version, "rss 2.0");
  EXPECT_EQ(feed.about.title, "Ostrel Post");
  ASSERT_EQ(feed.items.size(), 1u);
  const FeedItem& item = *feed.items[0];
  EXPECT_EQ(item.title, "Fund & harbour");
  EXPECT_EQ(item.url, "https://post.example/2011/fund");
  EXPECT_EQ(item.published, "Sat, 07 May 2011 09:30:00 GMT");
  EXPECT_THAT(item.authors, ElementsAre("Ode Marrish"));
  EXPECT_EQ(item.language, "en-gb");
  EXPECT_EQ(item.summary.value, "Short.");
  EXPECT_EQ(item.content.value, "<p>The fund was <b>empty</b>, he said.</p>");
  EXPECT_TRUE(item.content.markup);
}

TEST(Feed, AtomHasBasesPersonsAndTextOfThreeKinds) {
  const Feed feed =
      feed_of(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://post.example/a/">
<title type="html">Ostrel &lt;i&gt;Post&lt;/i&gt;</title><author><name>The desk</name></author>
<entry><title>1 &lt; 2</title><link rel="self" href="x"/><link href="../b"/><id>tag:1</id>
<published>2011-05-07T09:30:00Z</published><updated>2011-05-08T00:00:00Z</updated>
<summary>5 &lt;b&gt; 3</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>He said &amp;c.</p><br/></div></content></entry>
</feed>)");
  EXPECT_EQ(feed.about.title, "Ostrel Post");
  const FeedItem& item = *feed.items.at(0);
  EXPECT_EQ(item.title, "1 < 2");
  EXPECT_EQ(item.url, "https://post.example/b");
  EXPECT_EQ(item.published, "2011-05-07T09:30:00Z");
  EXPECT_EQ(item.modified, "2011-05-08T00:00:00Z");
  EXPECT_THAT(item.authors, ElementsAre("The desk"));
  EXPECT_EQ(item.language, "en");
  EXPECT_EQ(item.summary.value, "5 <b> 3");
  EXPECT_FALSE(item.summary.markup);
  EXPECT_EQ(item.content.value, "<p>He said &amp;c.</p><br>");
}

TEST(Feed, AnItemTakenOverNamesItsSource) {
  const FeedItem atom = first_of(
      "<entry><title>x</title><source><title>Tarn Wire</title><link href=\"http://wire.example/\"/>"
      "<author><name>Bea Sorrel</name></author></source></entry>",
      "feed");
  EXPECT_EQ(atom.source_title, "Tarn Wire");
  EXPECT_EQ(atom.source_url, "http://wire.example/");
  EXPECT_THAT(atom.authors, ElementsAre("Bea Sorrel"));
  const FeedItem rss = first_of("<item><source url=\"http://wire.example/feed\">Tarn Wire</source></item>");
  EXPECT_EQ(rss.source_title, "Tarn Wire");
}

TEST(Feed, RdfHasItsItemsBesideTheChannel) {
  const Feed feed = feed_of(R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title></channel>
<item rdf:about="http://post.example/1"><title>One</title><dc:date>2011-05-07</dc:date></item></rdf:RDF>)");
  EXPECT_EQ(feed.version, "rss 1.0");
  EXPECT_EQ(feed.about.title, "Post");
  EXPECT_EQ(feed.items.at(0)->url, "http://post.example/1");
  EXPECT_EQ(feed.items.at(0)->published, "2011-05-07");
}

TEST(Feed, JsonFeed) {
  const auto feed = parse_json_feed(R"({"version":"https://jsonfeed.org/version/1.1","title":"Post",
"home_page_url":"https://post.example/","authors":[{"name":"The desk"}],"items":[
{"id":7,"url":"/1","title":"One","content_html":"<p>First.","date_published":"2011-05-07T09:30:00Z"},
"no item",{"id":"2","content_text":"Second.","authors":[{"name":"Ode Marrish"}]}]})");
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->items.at(0)->url, "https://post.example/1");
  EXPECT_EQ(feed->items.at(0)->id, "7");
  EXPECT_TRUE(feed->items.at(0)->content.markup);
  EXPECT_FALSE(feed->items.at(1));
  EXPECT_EQ(feed->items.at(2)->url, "");
  EXPECT_THAT(feed->items.at(2)->authors, ElementsAre("Ode Marrish"));
  EXPECT_FALSE(parse_json_feed("{\"items\":7}"));
}

TEST(Feed, ADamagedItemIsNamedAndTheOthersAreRead) {
  EXPECT_THAT(read_stream("<rss><channel><item><description>One.</description></item>"
                          "<item><description>Two.</item>"
                          "<item><description>Three.</description></item></channel></rss>",
                          "f.rss"),
              ElementsAre("text One.", HasSubstr("error f.rss:2: breaks the XML format"), "text Three."));
}

TEST(Feed, WhatIsDamagedAllOverIsGivenUp) {
  std::string feed = "<rss><channel>";
  for (int i = 0; i < 30; ++i) feed += "<item><a></item>";
  const auto seen = read_stream(feed, "f.rss");
  ASSERT_EQ(seen.size(), 22u);
  EXPECT_THAT(seen.back(), HasSubstr("error f.rss:22: follows too many that are damaged"));
}

TEST(Feed, AFeedThatIsCutKeepsWhatIsWhole) {
  EXPECT_THAT(read_stream("<rss><channel><item><description>One.</description></item><item><descr", "f.rss"),
              ElementsAre("text One.", HasSubstr("error f.rss:2: breaks the XML format")));
}

TEST(Feed, EntitiesAreNotResolvedAndThoseMadeOfEntitiesRefused) {
  const std::string laughs =
      "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item>"
      "</channel></rss>";
  const auto feed = parse_xml_feed(laughs, Limits{});
  ASSERT_FALSE(feed);
  EXPECT_EQ(feed.error().code, ErrorCode::unsupported);
  EXPECT_EQ(feed.error().message, "declares entities made of entities: taken for an entity bomb");
  const FeedItem file = *feed_of(
                             "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss><channel>"
                             "<item><title>&f;</title></item></channel></rss>")
                             .items.at(0);
  EXPECT_EQ(file.title, "&f;");
}

TEST(Feed, DepthAndSizeAreBounded) {
  std::string deep = "<rss><channel><item>";
  for (int i = 0; i < 3000; ++i) deep += "<a>";
  const auto nested = parse_xml_feed(deep, Limits{});
  ASSERT_FALSE(nested);
  EXPECT_EQ(nested.error().code, ErrorCode::limit_exceeded);
  std::string wide = "<rss><channel>";
  for (int i = 0; i < 3000; ++i) wide += "<a/><b/>";
  EXPECT_FALSE(parse_xml_feed(wide, Limits{.max_nodes = 1000}));
  std::string many = "<rss";
  for (int i = 0; i < 300; ++i) many += " a" + std::to_string(i) + "=''";
  EXPECT_FALSE(parse_xml_feed(many + "/>", Limits{}));
}

TEST(Feed, NumbersAreCharactersAndOtherReferencesAreForHtml) {
  EXPECT_EQ(first_of("<item><title>caf&#233;, &#x201C;no&#x201D;</title></item>").title,
            "caf\u00E9, \u201Cno\u201D");
  EXPECT_EQ(first_of("<item><title>fish&nbsp;&amp;amp; chips</title></item>").title, "fish\u00A0& chips");
}

TEST(Feed, AuthorsAreNamedWithoutTheirAddresses) {
  EXPECT_EQ(author_name("ode@post.example (Ode Marrish)"), "Ode Marrish");
  EXPECT_EQ(author_name("Ode Marrish <ode@post.example>"), "Ode Marrish");
  EXPECT_EQ(author_name("Ode Marrish (Tarn)"), "Ode Marrish (Tarn)");
  EXPECT_EQ(author_name("ode@post.example"), "ode@post.example");
}

TEST(Feed, AnItemIsAPageOfItsContent) {
  const auto pages = pages_of(
      "<rss><channel><title>Post</title><item><title>Fund</title><link>http://post.example/1"
      "</link><author>Ode</author><description>&lt;p&gt;Gone, he said.</description></item>"
      "<item><title>No words</title></item></channel></rss>",
      "f.xml");
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_EQ(pages[0].kind, PageKind::fragment);
  EXPECT_EQ(pages[0].content, "<p>Gone, he said.");
  EXPECT_EQ(pages[0].title, "Fund");
  EXPECT_EQ(pages[0].publisher, "Post");
  EXPECT_THAT(pages[0].authors, ElementsAre("Ode"));
  EXPECT_EQ(to_string(pages[0].provenance), "f.xml:1");
}

TEST(Feed, WhatHasNothingToReadIsSaid) {
  EXPECT_THAT(read_stream("<rss><channel><item><title>Only a title</title></item></channel></rss>", "f.rss"),
              ElementsAre("error f.rss:1: is an item without text"));
  EXPECT_THAT(read_stream("<feed></feed>", "f.atom"), ElementsAre("error f.atom: is a feed without items"));
  EXPECT_THAT(read_stream("<opml></opml>", "f.xml"),
              ElementsAre("error f.xml: is neither a feed nor a page"));
}

}  // namespace
}  // namespace gainsay
