#include "copies/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "copies/texts.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;
using testing::words;

std::vector<std::string> spelled(std::string_view text) {
  std::vector<std::string> out;
  for (const ComparedWord& word : words(text)) out.emplace_back(slice(text, word.span));
  return out;
}

std::vector<std::string> names(std::string_view text) {
  std::vector<std::string> out;
  for (const ComparedWord& word : words(text)) {
    if (word.is_name) out.emplace_back(slice(text, word.span));
  }
  return out;
}

TEST(ComparedWords, AreLettersAndDigitsWithoutTheMarksBetween) {
  EXPECT_THAT(spelled("“Don’t wait,” she said – 1,200 did."),
              ElementsAre("Don’t", "wait", "she", "said", "1,200", "did"));
}

TEST(ComparedWords, AreTheSameInOtherCapitalsAndWithOtherMarks) {
  const auto a = words("Don't wait: 1,200 ÉTUDES");
  const auto b = words("DON’T WAIT – 1200 études");
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) EXPECT_EQ(a[i].hash, b[i].hash) << i;
}

TEST(ComparedWords, OfScriptsWithoutSpacesAreCharacters) {
  EXPECT_EQ(words("东京都知事").size(), 5U);
}

TEST(ComparedWords, NamesHaveACapitalInsideASentence) {
  EXPECT_THAT(names("Nobody knew Ellery. Ellery knew 14 bakers. “Bread,” she said."),
              ElementsAre("Ellery", "Ellery", "14"));
}

TEST(ComparedWords, AreTakenFromTheRangeAlone) {
  const std::string text = "A headline\nAnd a body";
  const auto body = compared_words(text, {11, static_cast<std::uint32_t>(text.size())});
  ASSERT_EQ(body.size(), 3U);
  EXPECT_EQ(body.front().span, (Span{11, 14}));
}

}  // namespace
}  // namespace gainsay
