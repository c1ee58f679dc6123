// Decoding of BIO labels: scores in, the best sequence that the scheme allows out.
#pragma once

#include <cstddef>
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

/// Steps from label to label are told apart by the role that is left (or none) and by what comes: nothing,
/// the begin of one of three roles, or more of the same span.
inline constexpr std::size_t step_count = 20;

/// The number of an allowed step.
constexpr std::size_t step_number(std::size_t from, std::size_t to) {
  const std::size_t left = (from + 1) / 2;
  if (to == 0) return left * 5;
  return left * 5 + (to % 2 == 1 ? (to + 1) / 2 : 4);
}

/// Scores of a passage: `label_count` a word, and `step_count` a word for the step to it (the first word's
/// are not read). The rows of each lie a fixed number of elements apart.
struct ChainScores {
  const std::int16_t* nodes = nullptr;
  std::size_t node_stride = 0;
  const std::int16_t* steps = nullptr;
  std::size_t step_stride = 0;
  std::size_t size = 0;

  [[nodiscard]] const std::int16_t* node(std::size_t i) const { return nodes + i * node_stride; }
  [[nodiscard]] const std::int16_t* step(std::size_t i) const { return steps + i * step_stride; }
};

/// Viterbi. With `margins`, also by how much the best sequence with another label at each word falls behind.
std::vector<Label> best_labels(const ChainScores& scores, std::vector<std::int32_t>* margins);

}  // namespace gainsay
