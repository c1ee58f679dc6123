#include "syntax/lemmatiser.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

using Case = LemmaRule::Case;

TEST(LemmaRule, CutsAndAdds) {
  EXPECT_EQ((LemmaRule{Case::lower, 3, "y"}.apply("Cities")), "city");
  EXPECT_EQ((LemmaRule{Case::keep, 1, ""}.apply("Marines")), "Marine");
  EXPECT_EQ((LemmaRule{Case::capitalise, 0, ""}.apply("OREL")), "Orel");
}

TEST(LemmaRule, WritesTypographicApostrophesPlain) {
  EXPECT_EQ((LemmaRule{Case::lower, 0, ""}.apply("o’clock")), "o'clock");
}

TEST(Lemmatiser, PrefersTheWholeFormThenTheLongestEnding) {
  constexpr Tag noun = 3;
  const std::vector<LemmaRule> rules = {{Case::lower, 1, ""}, {Case::lower, 3, "y"}, {Case::lower, 0, ""}};
  const auto ending = [&](const char* form, std::size_t of_keys) { return lemma_keys(form, noun)[of_keys]; };
  // Keys of "ponies": the form, then endings of six letters down to one, then the tag alone.
  const Lemmatiser lemmatiser(rules, {ending("ponies", 6), ending("ponies", 4), ending("series", 0)},
                              {0, 1, 2});
  EXPECT_EQ(lemmatiser.lemma("horses", noun), "horse");
  EXPECT_EQ(lemmatiser.lemma("berries", noun), "berry");
  EXPECT_EQ(lemmatiser.lemma("series", noun), "series");
  EXPECT_EQ(lemmatiser.lemma("horses", noun + 1), "horses") << "of another tag nothing is known";
}

TEST(Lemmatiser, LeavesNothingEmptyAndEndlessFormsAlone) {
  const Lemmatiser lemmatiser({{Case::lower, 9, ""}}, {lemma_keys("a", 0).back()}, {0});
  EXPECT_EQ(lemmatiser.lemma("abc", 0), "abc");
  EXPECT_EQ(lemmatiser.lemma(std::string(100, 'X'), 0), std::string(100, 'X'));
  EXPECT_EQ(lemmatiser.lemma("", 0), "");
}

}  // namespace
}  // namespace gainsay
