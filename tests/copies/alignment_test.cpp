#include "copies/alignment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "copies/copy.h"
#include "copies/differences.h"
#include "copies/sketch.h"
#include "copies/texts.h"

namespace gainsay {
namespace {

using namespace gainsay::testing;

std::vector<std::string> cut(const std::string& a, const std::string& b) {
  const auto words_a = words(a);
  const auto words_b = words(b);
  std::vector<std::string> out;
  for (const Difference& difference : differences(align(words_a, words_b), words_a, words_b)) {
    const std::string before(slice(a, difference.a));
    const std::string after(slice(b, difference.b));
    out.push_back(difference.kind == DifferenceKind::only_a   ? "- " + before
                  : difference.kind == DifferenceKind::only_b ? "+ " + after
                                                              : before + " > " + after);
  }
  return out;
}

TEST(Alignment, FindsPassagesThatMoved) {
  const auto a = words(ferry);
  const auto b = words(ferry_third + ferry_first + ferry_second);
  const Alignment found = align(a, b);
  EXPECT_EQ(found.common, a.size());
  EXPECT_EQ(found.runs.size(), 2U);
  EXPECT_THAT(cut(ferry, ferry_third + ferry_first + ferry_second), ::testing::IsEmpty());
}

TEST(Alignment, SaysWhatWasCutAddedAndReworded) {
  EXPECT_THAT(cut(ferry, ferry_first + ferry_third),
              ::testing::ElementsAre("- " + ferry_second.substr(0, ferry_second.size() - 2)));
  EXPECT_THAT(cut(ferry_first, ferry_first + "Nobody was hurt."),
              ::testing::ElementsAre("+ Nobody was hurt"));
  EXPECT_THAT(cut("The mayor said on Monday that the bridge will not open before May.",
                  "The mayor said on Monday that the bridge may never open before May."),
              ::testing::ElementsAre("will not > may never"));
}

TEST(Alignment, TakesSingleWordsBetweenTwoRunsInTheirOrder) {
  const auto a = words("one two three four red green blue five six seven eight");
  const auto b = words("one two three four grey green black five six seven eight");
  const Alignment found = align(a, b);
  EXPECT_EQ(found.to_b[5], 5);
  EXPECT_EQ(found.to_b[4], nowhere);
  EXPECT_EQ(found.common, 8U);
}

// Whatever the texts: counterparts have the same words, each once, and run both ways.
TEST(Alignment, OfRandomTextsIsOneToOneAndTellsTheTruth) {
  std::uint64_t state = 7;
  const auto next = [&] { return (state = state * 6364136223846793005U + 1442695040888963407U) >> 33; };
  for (int round = 0; round < 300; ++round) {
    std::string texts[2];
    const std::size_t vocabulary = 2 + next() % 12;
    for (std::string& text : texts) {
      for (std::size_t i = next() % 120; i > 0; --i) text += "w" + std::to_string(next() % vocabulary) + " ";
    }
    if (round % 3 == 0) texts[1] = texts[1] + texts[0] + texts[1];
    const auto a = words(texts[0]);
    const auto b = words(texts[1]);
    const Alignment found = align(a, b);
    std::uint32_t in_runs = 0;
    for (const gainsay::Run& run : found.runs) {
      in_runs += run.length;
      EXPECT_GE(run.length, shingle_words);
      for (std::uint32_t i = 0; i < run.length; ++i)
        EXPECT_EQ(found.to_b[run.a + i], static_cast<std::int32_t>(run.b + i));
    }
    EXPECT_EQ(found.common, in_runs);
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (found.to_b[i] == nowhere) continue;
      const auto j = static_cast<std::size_t>(found.to_b[i]);
      ASSERT_LT(j, b.size());
      EXPECT_EQ(a[i].hash, b[j].hash);
      EXPECT_EQ(found.to_a[j], static_cast<std::int32_t>(i));
    }
    std::uint32_t alone = 0;
    for (const Difference& difference : differences(found, a, b)) alone += difference.words_a;
    EXPECT_EQ(alone, static_cast<std::uint32_t>(std::count(found.to_b.begin(), found.to_b.end(), nowhere)));
  }
}

TEST(Alignment, OfOneWordAThousandTimesEnds) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "no ";
  EXPECT_EQ(align(words(text), words(text)).common, 20000U);
}

TEST(Sketch, OfAPassageIsPartOfThatOfTheWhole) {
  const auto whole = sketch_of(words(ferry + choir));
  const auto part = sketch_of(words(ferry_second));
  EXPECT_TRUE(std::includes(whole.begin(), whole.end(), part.begin(), part.end()));
  EXPECT_TRUE(std::is_sorted(whole.begin(), whole.end()));
}

TEST(Sketch, AsksForASharedShingle) {
  EXPECT_FALSE(may_be_copies(0, 0, 0));
  EXPECT_FALSE(may_be_copies(1, 40, 50));
  EXPECT_TRUE(may_be_copies(5, 40, 50));
  EXPECT_TRUE(may_be_copies(1, 8, 500));
}

bool copies(const std::string& a, const std::string& b) {
  const bool found = is_copy(overlap(words(a), words(b)));
  EXPECT_EQ(found, is_copy(overlap(words(b), words(a))));
  return found;
}

TEST(Copy, IsAlsoOneThatWasCutReorderedOrPutInsideALongerText) {
  EXPECT_TRUE(copies(ferry, ferry));
  EXPECT_TRUE(copies(ferry, ferry_second));
  EXPECT_TRUE(copies(ferry, ferry_third + ferry_first));
  EXPECT_TRUE(copies(ferry_first, choir + ferry_first + choir));
}

TEST(Copy, IsNotAnotherStoryNorAQuotationInOne) {
  EXPECT_FALSE(copies(ferry, choir));
  EXPECT_FALSE(copies(ferry + ferry_second, choir + choir + ferry_third));
}

TEST(Copy, IsNotTheSameTextWithOtherNames) {
  std::string other = ferry;
  for (const auto& [name, changed] : {std::pair{"Orrin", "Sable"},
                                      {"Friday", "Sunday"},
                                      {"Maud", "Ida"},
                                      {"Ellery", "Marsh"},
                                      {"Harbour", "Canal"},
                                      {"March", "June"},
                                      {"Tobias", "Hugo"},
                                      {"Wren", "Lark"},
                                      {"Harlow", "Brill"}}) {
    other.replace(other.find(name), std::string_view(name).size(), changed);
  }
  EXPECT_GT(overlap(words(ferry), words(other)).share_of_a(), 0.5);
  EXPECT_FALSE(copies(ferry, other));
}

TEST(Copy, HasEnoughWordsToTell) {
  EXPECT_FALSE(copies("It will not open before May.", "It will not open before May."));
}

}  // namespace
}  // namespace gainsay
