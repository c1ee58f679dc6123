#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "claims/names_alike.h"
#include "claims/numbers_said.h"
#include "claims/word_classes.h"
#include "claims/word_diff.h"

namespace gainsay {
namespace {

using ::testing::ElementsAre;

TEST(NamesAlike, ByTheLastWordAndAllThatOneHas) {
  EXPECT_TRUE(names_alike("Maud Ellery", "Ellery"));
  EXPECT_TRUE(names_alike("Mayor Leon Sand", "Leon Sand"));
  EXPECT_TRUE(names_alike("the Marsh Front", "Marsh Front"));
  EXPECT_TRUE(names_alike("Union of Dock Workers", "UDW"));
}

TEST(NamesAlike, NotByASurnameAlone) {
  EXPECT_FALSE(names_alike("Maud Ellery", "Ada Ellery"));
  EXPECT_FALSE(names_alike("Maud Ellery", "Maud"));
  EXPECT_FALSE(names_alike("Marsh Front", "Marsh Council"));
  EXPECT_FALSE(names_alike("", ""));
}

TEST(NumberValue, OfDigitsAndOfWords) {
  EXPECT_EQ(number_value({"1,200"}), "1200");
  EXPECT_EQ(number_value({"twenty-five"}), "25");
  EXPECT_EQ(number_value({"3.5", "million"}), "3500000");
  EXPECT_EQ(number_value({"two", "dozen"}), "24");
  EXPECT_EQ(number_value({"a", "hundred", "and", "twelve"}), "112");
  EXPECT_EQ(number_value({"dozens"}), std::nullopt);
  EXPECT_EQ(number_value({"9-11"}), std::nullopt);
  EXPECT_EQ(number_value({}), std::nullopt);
}

TEST(Classed, BringsTheWordsOfOneEventTogether) {
  EXPECT_EQ(classed("die").text, classed("fatality").text);
  EXPECT_EQ(classed("blast").text, "explode");
  EXPECT_EQ(classed("ferry").text, "ferry");
  EXPECT_TRUE(classed("unsafe").negates);
  EXPECT_FALSE(classed("safe").negates);
}

TEST(WordDiff, ShowsWhatEachHasBesides) {
  EXPECT_THAT(word_diff("The bridge at Orrin has cracked", "The old bridge has cracked."),
              ElementsAre(DiffPiece{DiffKind::both, "The"}, DiffPiece{DiffKind::only_second, "old"},
                          DiffPiece{DiffKind::both, "bridge"}, DiffPiece{DiffKind::only_first, "at Orrin"},
                          DiffPiece{DiffKind::both, "has cracked."}));
}

TEST(WordDiff, OfNothingIsAllOfTheOther) {
  EXPECT_THAT(word_diff("", "two words"), ElementsAre(DiffPiece{DiffKind::only_second, "two words"}));
  EXPECT_TRUE(word_diff("", "").empty());
}

TEST(WordDiff, EndsOnEndlessTexts) {
  std::string longer;
  for (int i = 0; i < 100000; ++i) longer += "word ";
  EXPECT_EQ(word_diff(longer, longer).size(), 1U);
}

}  // namespace
}  // namespace gainsay
