#include "attribution/label_chain.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <random>
#include <vector>

namespace gainsay {
namespace {

/// Random scores of a passage of `size` words.
struct Scores {
  Scores(std::size_t words, std::uint32_t seed) : size(words) {
    std::mt19937 random(seed);
    const auto number = [&] { return static_cast<std::int32_t>(random() % 2001) - 1000; };
    for (std::size_t i = 0; i < size * label_count; ++i) of_words.push_back(number());
    for (std::size_t i = 0; i < label_count * label_count; ++i) steps.push_back(number());
  }
  [[nodiscard]] ChainScores chain() const { return {of_words.data(), label_count, size, steps}; }

  /// Of a whole sequence; false where it is not allowed.
  [[nodiscard]] bool sum(const std::vector<std::size_t>& labels, std::int64_t& total) const {
    total = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t before = i == 0 ? 0 : labels[i - 1];
      if (!may_follow(before, labels[i])) return false;
      if (i > 0) total += steps[before * label_count + labels[i]];
      total += of_words[i * label_count + labels[i]];
    }
    return true;
  }

  std::size_t size;
  std::vector<std::int32_t> of_words;
  std::vector<std::int32_t> steps;
};

/// Tries every sequence. `best` with a label at a word: best_with[word][label].
struct Tried {
  std::vector<std::size_t> best;
  std::vector<std::array<std::int64_t, label_count>> best_with;
};

Tried try_all(const Scores& scores) {
  constexpr std::int64_t none = -1'000'000'000'000;
  Tried tried;
  tried.best_with.resize(scores.size);
  for (auto& row : tried.best_with) row.fill(none);
  std::int64_t highest = none;
  std::size_t sequences = 1;
  for (std::size_t i = 0; i < scores.size; ++i) sequences *= label_count;
  for (std::size_t number = 0; number < sequences; ++number) {
    std::vector<std::size_t> labels;
    for (std::size_t i = 0, rest = number; i < scores.size; ++i, rest /= label_count)
      labels.push_back(rest % label_count);
    std::int64_t total = 0;
    if (!scores.sum(labels, total)) continue;
    for (std::size_t i = 0; i < scores.size; ++i)
      tried.best_with[i][labels[i]] = std::max(tried.best_with[i][labels[i]], total);
    if (total > highest) {
      highest = total;
      tried.best = labels;
    }
  }
  return tried;
}

TEST(LabelChain, FindsTheBestOfAllSequences) {
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const Scores scores(1 + seed % 5, seed);
    std::vector<std::size_t> found;
    for (const Label label : best_labels(scores.chain(), nullptr))
      found.push_back(static_cast<std::size_t>(label));
    EXPECT_EQ(found, try_all(scores).best);
  }
}

TEST(LabelChain, TellsByHowMuchTheBestWithoutALabelFallsBehind) {
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const Scores scores(1 + seed % 5, seed);
    std::vector<std::int32_t> margins;
    best_labels(scores.chain(), &margins);
    const Tried tried = try_all(scores);
    for (std::size_t i = 0; i < scores.size; ++i) {
      std::int64_t other = -1'000'000'000'000;
      for (std::size_t label = 0; label < label_count; ++label) {
        if (label != tried.best[i]) other = std::max(other, tried.best_with[i][label]);
      }
      EXPECT_EQ(margins[i], tried.best_with[i][tried.best[i]] - other);
    }
  }
}

TEST(LabelChain, KeepsItsSumsSmallInALongPassage) {
  const std::size_t size = 200'000;
  std::vector<std::int32_t> words(size * label_count, 1 << 20);
  const std::vector<std::int32_t> steps(label_count * label_count, 1 << 20);
  for (std::size_t i = 0; i < size; ++i) words[i * label_count + (i == 0 ? 1 : 2)] += 1 << 10;
  const auto labels = best_labels({words.data(), label_count, size, steps}, nullptr);
  EXPECT_EQ(labels.front(), Label::begin_source);
  EXPECT_EQ(labels.back(), Label::inside_source);
}

}  // namespace
}  // namespace gainsay
