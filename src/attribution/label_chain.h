// Decoding of BIO labels: scores in, the best sequence that the scheme allows out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "attribution/labeller.h"

namespace gainsay {

/// Whether `to` may follow `from`: an inside label only its own begin or itself. A sequence begins as after
/// O.
constexpr bool may_follow(std::size_t from, std::size_t to) {
  const bool inside = to != 0 && to % 2 == 0;
  return !inside || from == to || from + 1 == to;
}

/// Scores of a passage.
struct ChainScores {
  const std::int32_t* words = nullptr;  ///< label_count a word, each within +-2^24
  std::size_t stride = label_count;     ///< from one word's to the next's
  std::size_t size = 0;                 ///< words
  std::span<const std::int32_t> steps;  ///< [from * label_count + to], each within +-2^24
};

/// Viterbi. With `margins`, also by how much the best sequence with another label at each word falls behind.
std::vector<Label> best_labels(const ChainScores& scores, std::vector<std::int32_t>* margins);

}  // namespace gainsay
