// The highest of a row of scores.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "syntax/vector_loop.h"

namespace gainsay {

/// The first of the highest scores, of which there is at least one.
inline const std::int32_t* highest(const std::int32_t* scores, std::size_t size) {
  std::int32_t found = *scores;
  vector_loop([scores, size, &found]() GAINSAY_LOOP {
    std::int32_t most = found;
    for (std::size_t i = 0; i < size; ++i) most = std::max(most, scores[i]);
    found = most;
  });
  return std::find(scores, scores + size, found);
}

}  // namespace gainsay
