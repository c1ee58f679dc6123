#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "packed.h"
#include "read_stream.h"

namespace gainsay {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

std::string record(const std::string& type, const std::string& target, const std::string& content_type,
                   const std::string& block, const std::string& more = "") {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target +
         "\r\nWARC-Date: 2011-05-07T09:30:00Z\r\nContent-Type: " + content_type + "\r\n" + more +
         "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string response(const std::string& target, const std::string& head, const std::string& body) {
  return record("response", target, "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\n" + head + "\r\n" + body);
}

std::string page(const std::string& target, const std::string& words) {
  return response(target, "Content-Type: text/html\r\n", "<p>" + words);
}

const std::string info = record("warcinfo", "", "application/warc-fields", "software: none\r\n");

TEST(Warc, AResponseIsAPageWithItsAddressAndDate) {
  const auto pages = pages_of(info + response("https://post.example/harbour",
                                              "content-type: text/html; charset=windows-1252\r\n"
                                              "Content-Language: en-GB, fr\r\n",
                                              "<p>The caf\xE9 of Ostrel"),
                              "news.warc");
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_EQ(pages[0].content, "<p>The caf\u00E9 of Ostrel");
  EXPECT_EQ(pages[0].charset_found_in, "HTTP header");
  EXPECT_EQ(pages[0].url, "https://post.example/harbour");
  EXPECT_EQ(pages[0].fetched, "2011-05-07T09:30:00Z");
  EXPECT_EQ(pages[0].language, "en-GB");
  EXPECT_EQ(pages[0].provenance.record, 2u);
  EXPECT_EQ(pages[0].provenance.offset, info.size());
}

TEST(Warc, EachRecordIsAMemberOfItsOwnOrAllAreOne) {
  const std::string one = page("http://post.example/1", "One.");
  const std::string two = page("http://post.example/2", "Two.");
  const auto both = ElementsAre("html <p>One.", "html <p>Two.");
  EXPECT_THAT(read_stream(gzip(info) + gzip(one) + gzip(two), "a.warc.gz"), both);
  EXPECT_THAT(read_stream(gzip(info + one + two), "a.warc.gz"), both);
  EXPECT_THAT(read_stream(zstd(info) + zstd(one + two), "a.warc.zst"), both);
}

TEST(Warc, BodiesAreChunkedAndCompressed) {
  const std::string packed = gzip("<p>Packed words of Tarn.");
  const std::string half = packed.substr(0, 10);
  const std::string rest = packed.substr(10);
  std::ostringstream chunks;
  chunks << "a;note=1\r\n" << half << "\r\n" << std::hex << rest.size() << "\r\n" << rest << "\r\n0\r\n\r\n";
  const std::string head =
      "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n";
  EXPECT_THAT(read_stream(response("http://post.example/", head, chunks.str()), "a.warc"),
              ElementsAre("html <p>Packed words of Tarn."));
  // Some crawlers undo the codings and leave the fields.
  EXPECT_THAT(read_stream(response("http://post.example/", head, "<p>Plain words."), "a.warc"),
              ElementsAre("html <p>Plain words."));
}

TEST(Warc, ResourcesAndConversionsArePages) {
  EXPECT_THAT(read_stream(record("resource", "http://post.example/a", "text/html", "<p>Saved.") +
                              record("conversion", "http://post.example/b", "text/plain", "Turned to text."),
                          "a.warc"),
              ElementsAre("html <p>Saved.", "text Turned to text."));
}

TEST(Warc, WhatHoldsNoPageIsLeftOut) {
  const std::string image = response("http://post.example/i.png", "Content-Type: image/png\r\n", "\x89PNG");
  const std::string moved = record("response", "http://post.example/old", "application/http",
                                   "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>Moved.");
  const std::string robots =
      response("http://post.example/robots.txt", "Content-Type: text/plain\r\n", "User-agent: *");
  const std::string dns = record("resource", "dns:post.example", "text/plain", "post.example. A 192.0.2.7");
  const std::string request = record("request", "http://post.example/", "application/http", "GET / HTTP/1.1");
  EXPECT_THAT(read_stream(image + moved + robots + dns + request, "a.warc"),
              ElementsAre("error a.warc: holds no page in its 5 records"));
}

TEST(Warc, AFeedInAnArchiveGivesItsItems) {
  const auto pages = pages_of(response("http://post.example/feed/", "Content-Type: text/xml\r\n",
                                       "<rss><channel><item><link>../1</link><description>One."
                                       "</description></item></channel></rss>"),
                              "a.warc");
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_EQ(pages[0].url, "http://post.example/1");
  EXPECT_EQ(to_string(pages[0].provenance), "a.warc:1:1");
}

TEST(Warc, ADamagedMemberIsNamedAndTheNextIsRead) {
  const std::string first = gzip(page("http://post.example/1", std::string(500, 'x')));
  const std::string second = gzip(page("http://post.example/2", "Two."));
  std::string broken = first;
  broken.replace(broken.size() / 2, 8, 8, '\xFF');
  EXPECT_THAT(read_stream(gzip(info) + broken + second, "a.warc.gz"),
              ElementsAre(AllOf(HasSubstr("error a.warc.gz: record 2"), HasSubstr("breaks the gzip format")),
                          "html <p>Two."));
  std::string wrong_checksum = first;
  wrong_checksum[wrong_checksum.size() - 6] ^= 1;
  EXPECT_THAT(read_stream(wrong_checksum + second, "a.warc.gz"),
              ElementsAre(HasSubstr("error a.warc.gz: record 1 breaks the gzip format"), "html <p>Two."));
  EXPECT_THAT(read_stream(first.substr(0, first.size() / 2) + second, "a.warc.gz"),
              ElementsAre(HasSubstr("error a.warc.gz: record 1"), "html <p>Two."));
}

TEST(Warc, ALengthThatIsWrongLosesOneRecord) {
  std::string wrong = page("http://post.example/1", "One.");
  wrong.replace(wrong.find("Content-Length: "), 17, "Content-Length: x");
  EXPECT_THAT(read_stream(wrong + page("http://post.example/2", "Two."), "a.warc"),
              ElementsAre("error a.warc: record 1 has no Content-Length (at byte 0)", "html <p>Two."));
}

TEST(Warc, AnArchiveCutShortSaysWhere) {
  const std::string whole = info + page("http://post.example/1", "One.");
  EXPECT_THAT(
      read_stream(whole.substr(0, whole.size() - 8), "a.warc"),
      ElementsAre("error a.warc: record 2 ends 4 bytes early (at byte " + std::to_string(info.size()) + ")"));
}

TEST(Warc, ARecordBeyondTheLimitIsPassedOver) {
  EXPECT_THAT(read_stream(page("http://post.example/1", std::string(3000, 'x')) +
                              page("http://post.example/2", "Two."),
                          "a.warc", {.max_bytes = 1000}),
              ElementsAre(HasSubstr("more than the limit of 1000"), "html <p>Two."));
}

TEST(Warc, SegmentsAreRefused) {
  EXPECT_THAT(read_stream(record("response", "http://post.example/1", "application/http",
                                 "HTTP/1.1 200 OK\r\n\r\n<p>Half", "WARC-Segment-Number: 1\r\n"),
                          "a.warc"),
              ElementsAre("error a.warc:1: goes on in other records, which is not read (at byte 0)"));
}

TEST(Warc, ABodyThatUnpacksWithoutEndIsRefused) {
  const std::string bomb = gzip(std::string(200'000, 'x'));
  EXPECT_THAT(read_stream(response("http://post.example/",
                                   "Content-Encoding: gzip\r\nContent-Type: text/html\r\n", bomb),
                          "a.warc", {.max_bytes = 100'000}),
              ElementsAre(HasSubstr("error a.warc:1: is larger than the limit of 100000 bytes")));
}

}  // namespace
}  // namespace gainsay
