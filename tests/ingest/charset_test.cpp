#include "ingest/charset.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

using namespace std::string_literals;

Result<Decoded> decode_page(const std::string& bytes) {
  return decode(bytes, {.http_charset = {}, .look_for_meta = true});
}

TEST(Charset, PlainUtf8IsTheDefault) {
  const auto decoded = decode_page("caf\u00E9");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->charset, "UTF-8");
  EXPECT_EQ(decoded->found_in, "default");
  EXPECT_EQ(decoded->content.text, "caf\u00E9");
}

TEST(Charset, AByteOrderMarkIsNoText) {
  const auto decoded = decode_page("\xEF\xBB\xBFOstrel");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->content.text, "Ostrel");
  EXPECT_EQ(decoded->content.origin.to_input({0, 6}), (Span{3, 9}));
}

TEST(Charset, MetaSaysWindows1252) {
  const std::string page = "<meta charset=\"iso-8859-1\"><p>caf\xE9 \x93no\x94</p>";
  const auto decoded = decode_page(page);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->found_in, "meta");
  EXPECT_NE(decoded->content.text.find("caf\u00E9 \u201Cno\u201D"), std::string::npos);
  const auto at = static_cast<std::uint32_t>(decoded->content.text.find("\u201D"));
  EXPECT_EQ(slice(page, decoded->content.origin.to_input({at, at + 3})), "\x94");
}

TEST(Charset, HttpEquivAndCommentsBeforeIt) {
  const auto decoded = decode_page(
      "<!-- <meta charset=utf-7> --><META http-equiv=Content-Type content='text/html; "
      "charset=Shift_JIS'>\x93\xFA");
  ASSERT_TRUE(decoded);
  EXPECT_NE(decoded->content.text.find("\u65E5"), std::string::npos);
}

TEST(Charset, Utf8ThatCallsItselfLatin1IsUtf8) {
  const auto decoded = decode_page("<meta charset=latin1>caf\u00E9");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->charset, "UTF-8");
  EXPECT_EQ(decoded->found_in, "detected");
}

TEST(Charset, ADeclarationThatTheBytesBreakGivesWay) {
  const auto decoded =
      decode_page("<meta charset=utf-8><p>Le maire a d\xE9menti les faits rapport\xE9s \xE0 la presse.</p>");
  ASSERT_TRUE(decoded);
  EXPECT_NE(decoded->content.text.find("d\u00E9menti les faits rapport\u00E9s \u00E0"), std::string::npos);
}

TEST(Charset, OneBrokenByteAmongUtf8IsReplaced) {
  const auto decoded =
      decode_page("\u201COne\u201D \u201Ctwo\u201D \xFF \u201Cthree\u201D \u00E9\u00E9\u00E9");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->charset, "UTF-8");
  EXPECT_NE(decoded->content.text.find("\uFFFD"), std::string::npos);
}

TEST(Charset, Utf16WithoutMark) {
  const auto decoded = decode("O\0s\0t\0r\0e\0l\0 \0x\0"s, {});
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->content.text, "Ostrel x");
  EXPECT_EQ(decoded->content.origin.to_input({2, 3}), (Span{4, 6}));
}

TEST(Charset, NulCharactersAreNoText) {
  const auto decoded = decode("A report\0 with a hole"s, {});
  ASSERT_FALSE(decoded);
  EXPECT_EQ(decoded.error().code, ErrorCode::not_text);
  EXPECT_EQ(decoded.error().offset, 8u);
}

TEST(Charset, PicturesAreNoText) {
  const auto decoded = decode("\x89PNG\r\n\x1a\n...", {});
  ASSERT_FALSE(decoded);
  EXPECT_EQ(decoded.error().code, ErrorCode::not_text);
}

TEST(Charset, HalfASurrogatePairIsDamage) {
  const auto decoded = decode("A report \xED\xA0\x80 cut", {});
  ASSERT_FALSE(decoded);
  EXPECT_EQ(decoded.error().code, ErrorCode::damaged);
  EXPECT_EQ(decoded.error().offset, 9u);
}

TEST(Charset, AnUnknownLabelIsPassedOver) {
  const auto decoded = decode_page("<meta charset=klingon-8>plain words");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->charset, "UTF-8");
}

TEST(Charset, MapsAscend) {
  std::string page = "<meta charset=windows-1251>";
  for (int i = 0; i < 20000; ++i) page += i % 7 == 0 ? "\xC4\xE0 " : "da ";
  const auto decoded = decode_page(page);
  ASSERT_TRUE(decoded);
  std::uint32_t last = 0;
  for (const auto& run : decoded->content.origin.runs()) {
    ASSERT_GE(run.in, last);
    last = run.in + run.in_size;
  }
  EXPECT_EQ(last, page.size());
}

}  // namespace
}  // namespace gainsay
