// Sets that are joined one by one: union-find with path halving (Tarjan and van Leeuwen 1984).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace gainsay {

/// At first each of the numbers below `size` is a set by itself. A set goes by its lowest member, so that it
/// is the same whatever the order of joining.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }

  /// The lowest member of the set that holds `i`.
  std::uint32_t lowest(std::uint32_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = lowest(a);
    b = lowest(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace gainsay
