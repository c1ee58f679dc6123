#include "syntax/spanning_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace gainsay {
namespace {

using Heads = std::vector<std::uint32_t>;

TEST(SpanningTree, TakesTheBestHeadsWhereTheyMakeATree) {
  // "dogs bark loudly": heads 0 (root), then the words.
  const std::vector<std::int32_t> scores = {1, 0, 9, 0,   // dogs hangs on bark
                                            9, 1, 0, 1,   // bark is the root
                                            2, 1, 9, 0};  // loudly hangs on bark
  EXPECT_EQ(best_tree(scores, 3), (Heads{2, 0, 2}));
}

TEST(SpanningTree, OpensACycleWhereItCostsLeast) {
  const std::vector<std::int32_t> scores = {5, 0, 9,   // the two words like each other best
                                            1, 9, 0};  // but the first may hang on the root at less cost
  EXPECT_EQ(best_tree(scores, 2), (Heads{0, 1}));
}

TEST(SpanningTree, HasOneChildOfTheRoot) {
  const std::vector<std::int32_t> scores = {9, 0, 1,  // both want the root
                                            8, 3, 0};
  EXPECT_EQ(best_tree(scores, 2), (Heads{0, 1}));
}

TEST(SpanningTree, OfOneWordIsItsRoot) {
  EXPECT_EQ(best_tree({0, 0}, 1), (Heads{0}));
}

/// Every assignment of heads that is a tree with one root, tried out.
std::int64_t best_by_trying(const std::vector<std::int32_t>& scores, std::size_t words) {
  std::int64_t best = INT64_MIN;
  Heads heads(words, 0);
  for (;;) {
    std::int64_t sum = 0;
    std::size_t roots = 0;
    bool tree = true;
    for (std::size_t i = 0; i < words; ++i) {
      roots += heads[i] == 0;
      tree = tree && heads[i] != i + 1;
      sum += scores[i * (words + 1) + heads[i]];
      std::size_t at = i + 1;
      for (std::size_t steps = 0; at != 0 && steps <= words; ++steps) at = heads[at - 1];
      tree = tree && at == 0;
    }
    if (tree && roots == 1) best = std::max(best, sum);
    std::size_t i = 0;
    while (i < words && ++heads[i] > words) heads[i++] = 0;
    if (i == words) return best;
  }
}

TEST(SpanningTree, IsTheBestOfAllTrees) {
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    const std::size_t words = 1 + random() % 5;
    std::vector<std::int32_t> scores;
    for (std::size_t i = 0; i < words * (words + 1); ++i) {
      scores.push_back(static_cast<std::int32_t>(random() % 41) - 20);
    }
    const Heads heads = best_tree(scores, words);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < words; ++i) sum += scores[i * (words + 1) + heads[i]];
    EXPECT_EQ(sum, best_by_trying(scores, words)) << "round " << round;
  }
}

TEST(SpanningTree, DoesNotReadThePaddingOfRows) {
  const std::vector<std::int32_t> scores = {1, 0, 9, 99,   // dogs
                                            9, 1, 0, 99};  // bark
  EXPECT_EQ(best_tree(scores, 2, 4), (Heads{2, 0}));
}

TEST(SpanningTree, OfEqualScoresIsATreeToo) {
  const std::size_t words = 300;
  const Heads heads = best_tree(std::vector<std::int32_t>(words * (words + 1), 5), words);
  EXPECT_EQ(std::count(heads.begin(), heads.end(), 0U), 1);
  for (std::size_t word = 1; word <= words; ++word) {
    std::size_t steps = 0;
    for (std::size_t at = word; at != 0; at = heads[at - 1]) ASSERT_LE(++steps, words) << "word " << word;
  }
}

TEST(SpanningTree, ContractsCyclesOfCycles) {
  // Neighbours like each other best, then neighbouring pairs, then pairs of those, and so on.
  const std::size_t words = 256;
  std::vector<std::int32_t> scores(words * (words + 1));
  for (std::size_t word = 0; word < words; ++word) {
    for (std::size_t head = 0; head < words; ++head) {
      std::int32_t apart = 0;
      while (word >> apart != head >> apart) ++apart;
      scores[word * (words + 1) + head + 1] = 100 - apart;
    }
  }
  const Heads heads = best_tree(scores, words);
  std::int64_t sum = 0;
  for (std::size_t word = 0; word < words; ++word) sum += scores[word * (words + 1) + heads[word]];
  std::int64_t best = 0;  // half of the words hang on their neighbour, a quarter a pair away, ...
  for (std::int32_t apart = 1; apart <= 8; ++apart) best += std::int64_t{100 - apart} * (256 >> apart);
  EXPECT_EQ(sum, best);
}

}  // namespace
}  // namespace gainsay
