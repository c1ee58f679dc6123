#include "extract/normalise.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"

namespace gainsay {
namespace {

MappedText from(std::string_view text) {
  return {std::string(text), identity_map(static_cast<std::uint32_t>(text.size()))};
}

std::string normalised(std::string_view text) {
  return normalise(from(text)).text;
}

TEST(Normalise, PlainTextStaysAsItIs) {
  EXPECT_EQ(normalised("The mayor of Orvel resigned."), "The mayor of Orvel resigned.");
  EXPECT_EQ(normalised(""), "");
}

TEST(Normalise, EveryKindOfSpaceBecomesOneSpace) {
  EXPECT_EQ(normalised("The\xC2\xA0mayor\r\n\tof \xE2\x80\xA8 Orvel"), "The mayor of Orvel");
  EXPECT_EQ(normalised(" \xE3\x80\x80 The mayor \n"), "The mayor");
  EXPECT_EQ(normalised(" \t\xC2\xA0"), "");
}

TEST(Normalise, LettersAndMarksAreComposed) {
  EXPECT_EQ(normalised("Zoe\xCC\x88 Kask"), "Zo\xC3\xAB Kask");
}

TEST(Normalise, InvisibleCharactersAreLeftOut) {
  EXPECT_EQ(normalised("par\xC2\xADlia\xE2\x80\x8Bment\xEF\xBB\xBF"), "parliament");
  EXPECT_EQ(normalised("\xE2\x80\x8EOrvel\xE2\x80\xAC\x01\x7F\xC2\x93"), "Orvel");
}

TEST(Normalise, SpaceWithInvisibleCharactersInItIsStillOneSpace) {
  EXPECT_EQ(normalised("one \xE2\x80\x8B two"), "one two");
}

TEST(Normalise, JoinersStayOnlyWhereTheyShapeLetters) {
  EXPECT_EQ(normalised("Or\xE2\x80\x8Cvel"), "Orvel");
  const std::string persian = "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1\xD9\x88\xD9\x85";
  EXPECT_EQ(normalised(persian), persian);
  const std::string family = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7";
  EXPECT_EQ(normalised(family), family);
}

TEST(Normalise, OriginOfACollapsedSpaceIsTheWholeRun) {
  const MappedText out = normalise(from("one \n two"));
  ASSERT_EQ(out.text, "one two");
  EXPECT_EQ(out.origin.to_input({3, 4}), (Span{3, 6}));
  EXPECT_EQ(out.origin.to_input({4, 7}), (Span{6, 9}));
}

TEST(Normalise, OriginOfAComposedLetterIsLetterAndMark) {
  const MappedText out = normalise(from("Zoe\xCC\x88 Kask"));
  EXPECT_EQ(out.origin.to_input({2, 4}), (Span{2, 5}));
  EXPECT_EQ(out.origin.to_input({5, 9}), (Span{6, 10}));
}

TEST(Normalise, OriginGoesThroughToTheFirstInput) {
  MappedText paragraph;
  paragraph.replace("\xC2\xA0", 100, 6);  // &nbsp;
  paragraph.copy("one", 106);
  paragraph.replace("&", 109, 5);
  const MappedText out = normalise(paragraph);
  ASSERT_EQ(out.text, "one&");
  EXPECT_EQ(out.origin.to_input({0, 3}), (Span{106, 109}));
  EXPECT_EQ(out.origin.to_input({3, 4}), (Span{109, 114}));
}

TEST(Normalise, MapsAscendAndAsciiStandsForItself) {
  const std::vector<std::string> pieces = {"a",
                                           "B",
                                           "7",
                                           ".",
                                           " ",
                                           "\n",
                                           "\xC2\xA0",
                                           "\xC2\xAD",
                                           "\xE2\x80\x8B",
                                           "\xE2\x80\x9C",
                                           "\xCC\x81",
                                           "o\xCC\x88",
                                           "\xEA\xB0\x80",
                                           "\xE1\x86\xA8",
                                           "\xE2\x80\xA8",
                                           "\xF0\x9F\x98\x80",
                                           "\xE2\x80\x8D",
                                           "\x02"};
  std::mt19937 random(20111);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto n = random() % 30; n > 0; --n) text += pieces[random() % pieces.size()];
    const MappedText out = normalise(from(text));
    ASSERT_EQ(out.origin.size(), out.text.size());
    ASSERT_EQ(utf8::find_invalid(out.text), std::string::npos);
    ASSERT_EQ(normalised(out.text), out.text) << "a second time changes nothing";
    Span before{0, 0};
    for (std::uint32_t at = 0; at < out.text.size(); ++at) {
      if (!utf8::is_boundary(out.text, at)) continue;
      const Span in = out.origin.to_input({at, at + utf8::decode(out.text, at).length});
      ASSERT_LE(before.begin, in.begin) << text;
      ASSERT_LE(before.end, in.end) << text;
      ASSERT_LE(in.end, text.size());
      before = in;
      if (out.text[at] > ' ' && out.text[at] <= '~') {
        ASSERT_EQ(slice(text, in), out.text.substr(at, 1));
      }
    }
  }
}

TEST(Normalise, HalfACharacterIsReplaced) {
  MappedText cut;
  cut.copy("caf\xC3 bar", 0);
  const MappedText mended = normalise(cut);
  EXPECT_EQ(mended.text, "caf\xEF\xBF\xBD bar");
  EXPECT_EQ(mended.origin.to_input({3, 6}), (Span{3, 4}));
}

}  // namespace
}  // namespace gainsay
