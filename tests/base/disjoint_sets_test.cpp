#include "base/disjoint_sets.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(DisjointSets, GoByTheirLowestMemberInWhateverOrderTheyAreJoined) {
  DisjointSets forward(6), backward(6);
  forward.join(1, 3);
  forward.join(3, 5);
  backward.join(5, 3);
  backward.join(5, 1);
  for (const std::uint32_t i : {1U, 3U, 5U}) {
    EXPECT_EQ(forward.lowest(i), 1U);
    EXPECT_EQ(backward.lowest(i), 1U);
  }
  EXPECT_EQ(forward.lowest(4), 4U);
}

TEST(DisjointSets, StayAsTheyAreWhereTwoOfOneAreJoined) {
  DisjointSets sets(3);
  sets.join(0, 2);
  sets.join(2, 0);
  EXPECT_EQ(sets.lowest(2), 0U);
  EXPECT_EQ(sets.lowest(1), 1U);
}

}  // namespace
}  // namespace gainsay
