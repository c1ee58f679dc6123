#include "extract/name_words.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gainsay {
namespace {

std::vector<std::string> words(std::string_view name) {
  std::vector<std::string> found;
  for_each_name_word(name, [&](std::string_view word) { found.emplace_back(word); });
  return found;
}

using Words = std::vector<std::string>;

TEST(NameWords, AreCutAtMarksDigitsAndCapitals) {
  EXPECT_EQ(words("story-body__text2 lead"), (Words{"story", "body", "text", "lead"}));
  EXPECT_EQ(words("articleBody"), (Words{"article", "body"}));
  EXPECT_EQ(words("HTMLText"), (Words{"html", "text"}));
  EXPECT_EQ(words("RELATED"), (Words{"related"}));
  EXPECT_EQ(words(" --- "), Words{});
}

TEST(NameWords, LeaveOutWhatIsTooLongForAWord) {
  EXPECT_EQ(words(std::string(25, 'x') + "-date"), Words{"date"});
  EXPECT_EQ(words(std::string(24, 'x')), Words{std::string(24, 'x')});
}

}  // namespace
}  // namespace gainsay
