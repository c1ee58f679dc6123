#include "base/utf8.h"

#include <gtest/gtest.h>

namespace gainsay::utf8 {
namespace {

TEST(Utf8, DecodesOneToFourBytes) {
  const std::string text = "a\u00E9\u20AC\U0001F600";
  EXPECT_EQ(decode(text, 0).value, U'a');
  EXPECT_EQ(decode(text, 1).value, U'\u00E9');
  EXPECT_EQ(decode(text, 3).value, U'\u20AC');
  EXPECT_EQ(decode(text, 6).value, U'\U0001F600');
  EXPECT_EQ(decode(text, 6).length, 4u);
}

TEST(Utf8, DecodesBackwards) {
  const std::string text = "a\u20AC";
  EXPECT_EQ(decode_before(text, 4).value, U'\u20AC');
  EXPECT_EQ(decode_before(text, 1).value, U'a');
}

TEST(Utf8, AppendIsTheInverseOfDecode) {
  for (const char32_t value : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600'}) {
    std::string text;
    append(text, value);
    EXPECT_EQ(decode(text, 0).value, value);
    EXPECT_EQ(decode(text, 0).length, text.size());
  }
}

TEST(Utf8, FindsTheFirstBadByte) {
  EXPECT_EQ(find_invalid("caf\u00E9"), std::string_view::npos);
  EXPECT_EQ(find_invalid("caf\xE9."), 3u);
  EXPECT_EQ(find_invalid("x\xED\xA0\x80"), 1u) << "a surrogate";
  EXPECT_EQ(find_invalid("x\xC0\xAF"), 1u) << "an overlong slash";
  EXPECT_EQ(find_invalid("\uFFFD"), std::string_view::npos) << "the replacement character is a character";
}

TEST(Utf8, SeesTheFirstByteBeyondAsciiWhereverItStands) {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string plain(size, 'x');
    EXPECT_TRUE(is_ascii(plain)) << size;
    EXPECT_EQ(end_of_ascii(plain, 0), size);
    for (std::size_t at = 0; at < size; ++at) {
      std::string accented = plain;
      accented[at] = '\xE9';
      EXPECT_FALSE(is_ascii(accented)) << at << " of " << size;
      EXPECT_EQ(end_of_ascii(accented, 0), at);
      EXPECT_EQ(end_of_ascii(accented, at + 1), size);
    }
  }
}

TEST(Utf8, CountsCodePointsAndUtf16Units) {
  const std::string text = "a\u20AC\U0001F600b";
  Counter points(text, Counter::Unit::code_point);
  Counter units(text, Counter::Unit::utf16);
  EXPECT_EQ(points.at(text.size()), 4u);
  EXPECT_EQ(units.at(text.size()), 5u);
  EXPECT_EQ(units.at(4), 2u) << "going back is allowed";
}

TEST(Utf8, BoundariesAreFirstBytes) {
  EXPECT_TRUE(is_boundary("\u00E9", 0));
  EXPECT_FALSE(is_boundary("\u00E9", 1));
  EXPECT_TRUE(is_boundary("\u00E9", 2));
}

}  // namespace
}  // namespace gainsay::utf8
