#include "attribution/likely_spans.h"

#include <algorithm>
#include <array>

#include "base/exponential.h"
#include "syntax/packed_matrix.h"

namespace gainsay {
namespace {

using Masses = std::array<double, label_count>;

/// Of a score in log odds that is at most 0.
double mass_of(std::int32_t units) {
  return static_cast<double>(
      exponential(std::max(static_cast<float>(units) / (1 << activation_bits), -80.0F)));
}

/// A span and its probability.
struct LikelySpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t role = 0;
  double probability = 0;
};

/// Sums over all sequences that the scheme allows, so scaled at each word that none overflows.
class SequenceSums {
 public:
  explicit SequenceSums(const ChainScores& scores)
      : word_(scores.size), before_(scores.size), after_(scores.size), scale_(scores.size) {
    take_scores(scores);
    sum_forward();
    sum_backward();
  }

  /// Those of at least `least_probability`, by their ends.
  [[nodiscard]] std::vector<LikelySpan> likely() const {
    std::vector<LikelySpan> found;
    for (std::size_t begin = 0; begin < word_.size(); ++begin) {
      for (std::size_t role = 0; role < label_count / 2; ++role) add_spans(begin, role, found);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikelySpan& a, const LikelySpan& b) { return a.end < b.end; });
    return found;
  }

  [[nodiscard]] std::vector<std::array<float, label_count>> of_words() const {
    std::vector<std::array<float, label_count>> all(word_.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      for (std::size_t label = 0; label < label_count; ++label)
        all[i][label] = static_cast<float>(before_[i][label] * after_[i][label]);
    }
    return all;
  }

 private:
  void take_scores(const ChainScores& scores) {
    const std::int32_t highest_step = *std::max_element(scores.steps.begin(), scores.steps.end());
    for (std::size_t from = 0; from < label_count; ++from) {
      for (std::size_t to = 0; to < label_count; ++to) {
        step_[from][to] =
            may_follow(from, to) ? mass_of(scores.steps[from * label_count + to] - highest_step) : 0;
      }
    }
    for (std::size_t i = 0; i < word_.size(); ++i) {
      const std::int32_t* row = scores.words + i * scores.stride;
      const std::int32_t highest = *std::max_element(row, row + label_count);
      for (std::size_t label = 0; label < label_count; ++label)
        word_[i][label] = mass_of(row[label] - highest);
    }
  }

  void sum_forward() {
    for (std::size_t i = 0; i < word_.size(); ++i) {
      for (std::size_t to = 0; to < label_count; ++to) {
        double mass = i == 0 && may_follow(0, to) ? 1 : 0;
        for (std::size_t from = 0; i > 0 && from < label_count; ++from)
          mass += before_[i - 1][from] * step_[from][to];
        before_[i][to] = mass * word_[i][to];
        scale_[i] += before_[i][to];
      }
      for (double& mass : before_[i]) mass /= scale_[i];
    }
  }

  void sum_backward() {
    after_.back().fill(1);
    for (std::size_t i = word_.size() - 1; i-- > 0;) {
      for (std::size_t from = 0; from < label_count; ++from) {
        for (std::size_t to = 0; to < label_count; ++to)
          after_[i][from] += going_on(i, from, to) * after_[i + 1][to];
      }
    }
  }

  /// The factor of a sequence that has `from` at word `i` and `to` at the next.
  [[nodiscard]] double going_on(std::size_t i, std::size_t from, std::size_t to) const {
    return step_[from][to] * word_[i + 1][to] / scale_[i + 1];
  }

  void add_spans(std::size_t begin, std::size_t role, std::vector<LikelySpan>& found) const {
    const std::size_t inside = 2 * role + 2;
    std::size_t label = inside - 1;
    double mass = before_[begin][label];
    for (std::size_t last = begin; mass * after_[last][label] >= least_probability; ++last) {
      const bool at_end = last + 1 == word_.size();
      const double more = at_end ? 0 : going_on(last, label, inside);
      const double ends = after_[last][label] - (at_end ? 0 : more * after_[last + 1][inside]);
      if (mass * ends >= least_probability) found.push_back({begin, last + 1, role, mass * ends});
      if (at_end) return;
      mass *= more;
      label = inside;
    }
  }

  std::array<Masses, label_count> step_{};
  std::vector<Masses> word_, before_, after_;
  std::vector<double> scale_;
};

}  // namespace

std::vector<Label> likely_spans(const ChainScores& scores) {
  std::vector<Label> labels(scores.size);
  if (scores.size == 0) return labels;
  const std::vector<LikelySpan> spans = SequenceSums(scores).likely();
  // The best sum over the words before each, and the span that ends there in it.
  std::vector<double> best(scores.size + 1);
  std::vector<const LikelySpan*> chosen(scores.size + 1);
  auto span = spans.begin();
  for (std::size_t end = 1; end <= scores.size; ++end) {
    best[end] = best[end - 1];
    for (; span != spans.end() && span->end == end; ++span) {
      const double sum = best[span->begin] + span->probability - least_probability;
      if (sum <= best[end]) continue;
      best[end] = sum;
      chosen[end] = &*span;
    }
  }
  for (std::size_t end = scores.size; end > 0;) {
    const LikelySpan* last = chosen[end];
    if (last == nullptr) {
      --end;
      continue;
    }
    for (std::size_t i = last->begin; i < end; ++i)
      labels[i] = static_cast<Label>(2 * last->role + (i == last->begin ? 1 : 2));
    end = last->begin;
  }
  return labels;
}

std::vector<std::array<float, label_count>> label_probabilities(const ChainScores& scores) {
  if (scores.size == 0) return {};
  return SequenceSums(scores).of_words();
}

}  // namespace gainsay
