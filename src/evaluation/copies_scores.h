// How well planted copies are found, and how fast.
#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "evaluation/planted_copies.h"

namespace gainsay {

struct CopiesScores {
  std::array<std::size_t, planted_kinds> planted{};
  std::array<std::size_t, planted_kinds> found{};
  std::vector<PlantedPair> missed;
  std::vector<std::pair<std::size_t, std::size_t>> wrong;  ///< found, of other stories
  std::size_t documents = 0;
  std::size_t words = 0;
  std::size_t compared = 0;          ///< pairs that were held against each other word by word
  std::size_t missed_by_sketch = 0;  ///< of `missed` those that were not
  double sketch_seconds = 0;         ///< of processor time: words and sketches
  double link_seconds = 0;           ///< finding and deciding pairs

  [[nodiscard]] double recall() const;
  [[nodiscard]] double precision() const;
};

/// Looks for copies as a ledger does: text by text against all before it, by sketches, then word by word.
CopiesScores score_copies(const PlantedSet& set);

}  // namespace gainsay
