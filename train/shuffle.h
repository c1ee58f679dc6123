// A shuffled order, the same on every machine.
#pragma once

#include <random>
#include <utility>
#include <vector>

namespace gainsay::train {

/// Fisher-Yates with mt19937, whose sequence the standard fixes; std::shuffle's use of it is not fixed.
template <typename T>
void shuffle(std::vector<T>& items, std::mt19937& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
}

}  // namespace gainsay::train
