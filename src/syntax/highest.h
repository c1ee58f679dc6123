// The highest of a row of scores.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "syntax/vector_loop.h"

namespace gainsay {

/// The first of the highest scores, of which there is at least one.
template <typename Score>
const Score* highest(const Score* scores, std::size_t size) {
  Score found = *scores;
  vector_loop([scores, size, &found]() GAINSAY_LOOP {
    Score most = found;
    for (std::size_t i = 0; i < size; ++i) most = std::max(most, scores[i]);
    found = most;
  });
  return std::find(scores, scores + size, found);
}

}  // namespace gainsay
