#include "ingest/http_message.h"

#include <gtest/gtest.h>

#include "packed.h"

namespace gainsay {
namespace {

std::string body_of(const std::string& head, const std::string& body, const Limits& limits = {}) {
  const std::string message = "HTTP/1.1 200 OK\r\n" + head + "\r\n" + body;
  const auto response = parse_http_response(message);
  if (!response) return "error " + response.error().message;
  const auto decoded = decode_body(*response, limits);
  return decoded ? *decoded : "error " + decoded.error().message;
}

TEST(HttpMessage, FieldsAreFoundWhateverTheirCaseAndFold) {
  const auto response =
      parse_http_response("HTTP/1.0  404 Gone\nCONTENT-type:text/html\nX: a\n  b\nno field\n\nbody");
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 404);
  EXPECT_EQ(response->fields.get("Content-Type"), "text/html");
  EXPECT_EQ(response->fields.get("x"), "a b");
  EXPECT_EQ(response->body, "body");
}

TEST(HttpMessage, AHeadWithoutEndIsDamaged) {
  const auto response = parse_http_response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, ErrorCode::damaged);
}

TEST(HttpMessage, MediaTypesHaveACharset) {
  const MediaType media = parse_media_type(" Text/HTML; q=1 ;Charset=\"UTF-8\" ");
  EXPECT_EQ(media.type, "text/html");
  EXPECT_EQ(media.charset, "utf-8");
}

TEST(HttpMessage, Chunks) {
  EXPECT_EQ(undo_chunks("3\r\none\r\n4;x=y\r\n two\r\n0\r\nTrailer: x\r\n\r\n"), "one two");
  EXPECT_EQ(undo_chunks("<p>never chunked"), "<p>never chunked");
  EXPECT_EQ(undo_chunks("3\r\none\r\nff\r\ncut"), "onecut");
  EXPECT_EQ(undo_chunks("ffffffffffffffff\r\nx"), "x");
}

TEST(HttpMessage, CodingsAreUndoneLastFirst) {
  const std::string words = "<p>The mill at Orlen.";
  EXPECT_EQ(body_of("Content-Encoding: gzip\r\n", gzip(words)), words);
  EXPECT_EQ(body_of("Content-Encoding: zstd\r\n", zstd(words)), words);
  EXPECT_EQ(body_of("Content-Encoding: deflate\r\n", deflated(words, 15)), words);
  EXPECT_EQ(body_of("Content-Encoding: deflate\r\n", deflated(words, -15)), words);
  EXPECT_EQ(body_of("Content-Encoding: zstd, gzip\r\n", gzip(zstd(words))), words);
  // Brotli of "<p>Brotli" as one uncompressed block.
  EXPECT_EQ(body_of("Content-Encoding: br\r\n", std::string("\x21\x20\x00\x04<p>Brotli\x03", 14)),
            "<p>Brotli");
}

TEST(HttpMessage, ACodingThatWasUndoneAlreadyIsNoError) {
  EXPECT_EQ(body_of("Content-Encoding: gzip\r\n", "<p>plain"), "<p>plain");
  EXPECT_EQ(body_of("Content-Encoding: deflate\r\n", "<p>plain"), "<p>plain");
  EXPECT_EQ(body_of("Content-Encoding: br\r\n", "<p>plain"), "<p>plain");
}

TEST(HttpMessage, WhatCannotBeUndoneSaysWhy) {
  const std::string packed = gzip("words enough to be cut in the middle of the stream");
  EXPECT_EQ(body_of("Content-Encoding: gzip\r\n", packed.substr(0, 30)),
            "error has a body that ends in the middle of gzip data");
  EXPECT_EQ(body_of("Content-Encoding: compress\r\n", "x"),
            "error has a body in the coding \"compress\", which is not read");
  EXPECT_EQ(body_of("Content-Encoding: gzip\r\n", gzip(std::string(5000, 'x')), {.max_bytes = 100}),
            "error is larger than the limit of 100 bytes");
}

}  // namespace
}  // namespace gainsay
