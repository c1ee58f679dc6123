// Decoding of BIO labels: scores in, the best sequence that keeps the rules out.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "attribution/labeller.h"

namespace gainsay {

/// Whether `to` may follow `from`: an inside label only its own begin or itself. A sequence begins as after
/// O.
constexpr bool may_follow(std::size_t from, std::size_t to) {
  const bool inside = to != 0 && to % 2 == 0;
  return !inside || from == to || from + 1 == to;
}

/// A word's scores: of each label, and of each step to it from a label of the word before.
template <typename Score>
struct LabelScores {
  std::array<Score, label_count> node{};
  std::array<Score, label_count * label_count>
      edge{};  ///< [from * label_count + to]; unused at the first word
};

/// Viterbi. With `margins`, also by how much the best sequence with another label at each word falls behind.
std::vector<Label> best_labels(const std::vector<LabelScores<std::int32_t>>& scores,
                               std::vector<std::int32_t>* margins);

}  // namespace gainsay
