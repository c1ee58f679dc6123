#include "attribution/likely_spans.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <random>
#include <tuple>
#include <vector>

#include "syntax/packed_matrix.h"

namespace gainsay {
namespace {

using LabelledRange = std::tuple<std::size_t, std::size_t, std::size_t>;  ///< begin, end, role

std::vector<LabelledRange> spans_of(const std::vector<Label>& labels) {
  std::vector<LabelledRange> spans;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto label = static_cast<std::size_t>(labels[i]);
    if (label % 2 == 1) spans.emplace_back(i, i + 1, label / 2);
    if (label != 0 && label % 2 == 0) std::get<1>(spans.back()) = i + 1;
  }
  return spans;
}

/// Scores of a passage, and what each sequence of labels weighs.
struct Passage {
  Passage(std::size_t words, std::uint32_t seed) : size(words) {
    std::mt19937 random(seed);
    const auto number = [&] { return static_cast<std::int32_t>(random() % 1001) - 500; };
    for (std::size_t i = 0; i < size * label_count; ++i) of_words.push_back(number());
    for (std::size_t i = 0; i < label_count * label_count; ++i) steps.push_back(number());
  }
  [[nodiscard]] ChainScores chain() const { return {of_words.data(), label_count, size, steps}; }

  /// The probability of every span, by trying every sequence.
  [[nodiscard]] std::map<LabelledRange, double> probabilities() const {
    std::map<LabelledRange, double> all;
    double total = 0;
    std::size_t sequences = 1;
    for (std::size_t i = 0; i < size; ++i) sequences *= label_count;
    for (std::size_t number = 0; number < sequences; ++number) {
      std::vector<Label> labels;
      bool allowed = true;
      double score = 0;
      std::size_t before = 0;
      for (std::size_t i = 0, rest = number; i < size; ++i, rest /= label_count) {
        const std::size_t label = rest % label_count;
        allowed = allowed && may_follow(before, label);
        score += of_words[i * label_count + label] + (i > 0 ? steps[before * label_count + label] : 0);
        labels.push_back(static_cast<Label>(label));
        before = label;
      }
      if (!allowed) continue;
      const double mass = std::exp(score / (1 << activation_bits));
      total += mass;
      for (const LabelledRange& span : spans_of(labels)) all[span] += mass;
    }
    for (auto& [span, mass] : all) mass /= total;
    return all;
  }

  std::size_t size;
  std::vector<std::int32_t> of_words;
  std::vector<std::int32_t> steps;
};

double worth(const std::vector<LabelledRange>& spans, const std::map<LabelledRange, double>& probabilities) {
  double sum = 0;
  for (const LabelledRange& span : spans) sum += probabilities.at(span) - least_probability;
  return sum;
}

TEST(LikelySpans, AreThoseOfTheHighestProbabilitiesOverAllSequences) {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    const Passage passage(1 + seed % 5, seed);
    const auto probabilities = passage.probabilities();
    const auto found = spans_of(likely_spans(passage.chain()));
    // No other choice among the likely spans is worth more.
    std::vector<LabelledRange> likely;
    for (const auto& [span, probability] : probabilities) {
      if (probability >= least_probability) likely.push_back(span);
    }
    double best = 0;
    for (std::size_t choice = 0; choice < std::size_t{1} << likely.size(); ++choice) {
      std::vector<LabelledRange> some;
      std::size_t free = 0;
      bool apart = true;
      for (std::size_t i = 0; i < likely.size(); ++i) {
        if ((choice >> i & 1) == 0) continue;
        apart = apart && std::get<0>(likely[i]) >= free;
        free = std::get<1>(likely[i]);
        some.push_back(likely[i]);
      }
      if (apart) best = std::max(best, worth(some, probabilities));
    }
    EXPECT_NEAR(worth(found, probabilities), best, 1e-4) << "seed " << seed;
  }
}

TEST(LikelySpans, AreFoundInALongPassage) {
  const std::size_t size = 20'000;
  std::vector<std::int32_t> words(size * label_count, -2000);
  const std::vector<std::int32_t> steps(label_count * label_count, 0);
  for (std::size_t i = 0; i < size; ++i)
    words[i * label_count + (i % 100 == 0 ? 1 : i % 100 < 3 ? 2 : 0)] = 2000;
  const auto labels = likely_spans({words.data(), label_count, size, steps});
  EXPECT_EQ(spans_of(labels).size(), size / 100);
  EXPECT_EQ(labels[19'902], Label::inside_source);
  EXPECT_EQ(labels[19'903], Label::outside);
}

TEST(LabelProbabilities, AreSumsOverAllSequences) {
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    const Passage passage(1 + seed % 5, seed);
    const auto found = label_probabilities(passage.chain());
    std::vector<std::array<double, label_count>> expected(passage.size);
    for (auto& word : expected) word[0] = 1;
    for (const auto& [span, probability] : passage.probabilities()) {
      const auto [begin, end, role] = span;
      for (std::size_t i = begin; i < end; ++i) {
        expected[i][2 * role + (i == begin ? 1 : 2)] += probability;
        expected[i][0] -= probability;
      }
    }
    for (std::size_t i = 0; i < passage.size; ++i) {
      for (std::size_t label = 0; label < label_count; ++label)
        EXPECT_NEAR(found[i][label], expected[i][label], 1e-4) << "seed " << seed << ", word " << i;
    }
  }
}

TEST(LikelySpans, OfNoWordsAreNone) {
  const std::vector<std::int32_t> steps(label_count * label_count, 0);
  EXPECT_TRUE(likely_spans({nullptr, label_count, 0, steps}).empty());
}

}  // namespace
}  // namespace gainsay
