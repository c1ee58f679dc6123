#include "base/span_set.h"

#include <gtest/gtest.h>

#include <random>

namespace gainsay {
namespace {

TEST(SpanSet, KnowsWhatSharesAByte) {
  const SpanSet set({{10, 20}, {30, 40}});
  EXPECT_TRUE(set.overlaps({19, 25}));
  EXPECT_TRUE(set.overlaps({12, 13}));
  EXPECT_FALSE(set.overlaps({20, 30}));
  EXPECT_FALSE(SpanSet({}).overlaps({0, 100}));
}

TEST(SpanSet, ALongSpanThatBeganBeforeOthersStillCounts) {
  const SpanSet set({{12, 14}, {0, 100}, {16, 18}});
  EXPECT_TRUE(set.overlaps({50, 51}));
}

TEST(SpanSet, SaysWhatLookingAtEachSays) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    Spans spans;
    for (auto i = random() % 12; i > 0; --i) {
      const auto begin = static_cast<std::uint32_t>(random() % 60);
      spans.push_back({begin, begin + 1 + static_cast<std::uint32_t>(random() % 20)});
    }
    const SpanSet set(spans);
    for (std::uint32_t begin = 0; begin < 80; ++begin) {
      const Span asked{begin, begin + 1 + static_cast<std::uint32_t>(random() % 5)};
      const bool any =
          std::any_of(spans.begin(), spans.end(), [asked](Span each) { return each.overlaps(asked); });
      ASSERT_EQ(set.overlaps(asked), any) << asked.begin << " to " << asked.end;
    }
  }
}

TEST(SpanSet, FirstBehindSkipsWhatEndsBefore) {
  const Spans apart{{0, 5}, {8, 9}};
  EXPECT_EQ(first_behind(apart, 4)->begin, 0U);
  EXPECT_EQ(first_behind(apart, 5)->begin, 8U);
  EXPECT_EQ(first_behind(apart, 9), apart.end());
}

}  // namespace
}  // namespace gainsay
