// Decoding of BIO labels: scores in, the best sequence that the scheme allows out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "attribution/labeller.h"
#include "base/bio_labels.h"

namespace gainsay {

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
