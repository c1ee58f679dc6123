#include "base/word_table.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

constexpr WordTable<int, 16> numbers(
    {{"one", 1}, {"ono", 2}, {"orne", 3}, {"odde", 4}, {"a", 5}, {"märz", 6}});

TEST(WordTable, FindsItsWordsAndNoOthers) {
  static_assert(numbers.find("one", 0) == 1 && numbers.find("won", 0) == 0);
  EXPECT_EQ(numbers.find("ono", 0), 2);
  EXPECT_EQ(numbers.find("orne", 0), 3);
  EXPECT_EQ(numbers.find("odde", 0), 4);
  EXPECT_EQ(numbers.find("a", 0), 5);
  EXPECT_EQ(numbers.find("märz", 0), 6);
  EXPECT_EQ(numbers.find("on", -1), -1);
  EXPECT_EQ(numbers.find("ones", -1), -1);
  EXPECT_EQ(numbers.find("", -1), -1);
}

}  // namespace
}  // namespace gainsay
