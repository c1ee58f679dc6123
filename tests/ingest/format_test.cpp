#include "ingest/format.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

using namespace std::string_literals;

TEST(Format, BytesDecideBeforeTheName) {
  EXPECT_EQ(find_format("WARC/1.0\r\n", "page.html"), Format::warc);
  EXPECT_EQ(find_format("PK\x03\x04", "notes.txt"), Format::archive);
  EXPECT_EQ(find_format("<?xml version='1.0'?><!-- x > y --><rss>", "notes.txt"), Format::xml_feed);
  EXPECT_EQ(find_format("\xFF\xFE<\0r\0s\0s\0>\0"s, ""), Format::xml_feed);
  EXPECT_EQ(find_format("{\"version\": \"https://jsonfeed.org/version/1\"", "feed.json"), Format::json_feed);
}

TEST(Format, TheNameDecidesWhereBytesDoNot) {
  EXPECT_EQ(find_format("words", "a.html.gz"), Format::html);
  EXPECT_EQ(find_format("words", "a"), Format::text);
  EXPECT_EQ(find_format("{\"text\": 1}", "a.json"), Format::json);
  EXPECT_EQ(find_format("{\"text\": 1}", "a"), Format::json_lines);
  EXPECT_EQ(find_format("{\"text\": 1}", "a.txt"), Format::text);
  EXPECT_EQ(find_format("<opml>", "a.xml"), Format::other_xml);
  EXPECT_EQ(find_format("<html>", "a.xml"), Format::html);
}

TEST(Format, RootElements) {
  EXPECT_EQ(root_element("<?xml version=\"1.0\"?>\n<!DOCTYPE x [ <!ENTITY a \"b>\"> ]>\n<rdf:RDF xmlns=''>"),
            "rdf");
  EXPECT_EQ(root_element("words"), "");
  EXPECT_EQ(root_element("<!-- never ends"), "");
}

TEST(Format, Endings) {
  EXPECT_EQ(ending_of("a/b.c/Page.HTML.gz"), ".html");
  EXPECT_EQ(ending_of("days.tgz"), ".tar");
  EXPECT_EQ(ending_of("a.b/c"), "");
  EXPECT_EQ(ending_of(".profile"), "");
  EXPECT_TRUE(is_read_ending(ending_of("x.warc.gz")));
  EXPECT_FALSE(is_read_ending(".png"));
}

}  // namespace
}  // namespace gainsay
