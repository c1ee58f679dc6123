// Which words of one text stand in another, passage by passage, whatever the order of the passages.
#pragma once

#include <cstdint>
#include <vector>

#include "copies/words.h"

namespace gainsay {

/// `length` words of the first text from `a` on that are those of the second from `b` on.
struct Run {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint32_t length = 0;
};

inline constexpr std::int32_t nowhere = -1;

/// How two texts are laid over each other. Each word has one counterpart at most.
struct Alignment {
  /// Shingle_words (sketch.h) words or more in a row, ascending by `a`; maximal to the right.
  std::vector<Run> runs;
  /// For each word of the first text its counterpart in the second, or `nowhere`: those of runs, and in what
  /// was reworded between two runs single words that both sides have in the same order.
  std::vector<std::int32_t> to_b;
  std::vector<std::int32_t> to_a;  ///< the other way round
  std::uint32_t common = 0;        ///< words in runs
};

/// Passages are found greedily from the front of `a`, the longest first at each place (Heckel 1978; Wise
/// 1993), so that moved ones are found, too; between two runs that follow one another in both texts a longest
/// common subsequence is taken, where neither side has more than 200 words. Time grows with the length of the
/// texts. Pure; swapping the texts may give another alignment where passages repeat.
Alignment align(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b);

}  // namespace gainsay
