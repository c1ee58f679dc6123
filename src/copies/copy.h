// Whether one text is a copy of another, and how much of it.
//
// A copy is told by two things. Half or more of the words of the shorter text stand in the other one, in runs
// of four or more, in whatever order. And it tells the same story: in what is shared, names and numbers are
// not lost more often than other words are reworded, or hardly more. The second keeps apart what is written
// by one pattern, such as two weather reports, or two articles of which one is the other with all names
// changed (docs/decisions/0017-copies.md).
#pragma once

#include <cstdint>
#include <vector>

#include "copies/alignment.h"
#include "copies/words.h"

namespace gainsay {

/// Two texts laid over each other.
struct Overlap {
  Alignment alignment;
  std::uint32_t words_a = 0;
  std::uint32_t words_b = 0;
  /// Of the shorter text, where it is shared and in what stands between, up to twelve words: different names
  /// and numbers, and those of them that are nowhere in the other text; other words, and those without a
  /// counterpart.
  std::uint32_t names = 0;
  std::uint32_t names_lost = 0;
  std::uint32_t other_words = 0;
  std::uint32_t other_words_lost = 0;

  /// How much of a text stands in the other, 0 to 1; 0 for a text without words.
  [[nodiscard]] double share_of_a() const;
  [[nodiscard]] double share_of_b() const;
};

/// Words in common that make a copy, at least: shorter texts have too little to tell.
inline constexpr std::uint32_t least_words_in_common = 24;

Overlap overlap(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b);

bool is_copy(const Overlap& overlap);

}  // namespace gainsay
