// Keys of features to dense row numbers, rare ones left out.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "syntax/feature_index.h"

namespace gainsay::train {

/// The keys that occur at least `least` times among `keys`, ascending. Sorts a copy: deterministic.
inline std::vector<std::uint32_t> frequent_keys(std::vector<std::uint32_t> keys, std::size_t least) {
  std::sort(keys.begin(), keys.end());
  std::vector<std::uint32_t> frequent;
  for (std::size_t i = 0; i < keys.size();) {
    std::size_t end = i;
    while (end < keys.size() && keys[end] == keys[i]) ++end;
    if (end - i >= least) frequent.push_back(keys[i]);
    i = end;
  }
  return frequent;
}

}  // namespace gainsay::train
