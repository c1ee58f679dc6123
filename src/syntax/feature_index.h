// From the key of a feature to its row of weights: one probe or two, no strings.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace gainsay {

/// An open-addressing table over distinct 32-bit keys. Immutable after construction.
class FeatureIndex {
 public:
  static constexpr std::uint32_t absent = 0xFFFFFFFF;

  FeatureIndex() : FeatureIndex(std::vector<std::uint32_t>{}) {}
  /// Row i belongs to keys[i].
  explicit FeatureIndex(const std::vector<std::uint32_t>& keys)
      : slots_(std::bit_ceil(2 * keys.size() + 1)), mask_(static_cast<std::uint32_t>(slots_.size() - 1)) {
    for (std::uint32_t row = 0; row < keys.size(); ++row) {
      std::uint32_t at = keys[row] & mask_;
      while (slots_[at].row != absent) at = (at + 1) & mask_;
      slots_[at] = {keys[row], row};
    }
  }

  [[nodiscard]] std::uint32_t find(std::uint32_t key) const {
    std::uint32_t at = key & mask_;
    while (slots_[at].row != absent && slots_[at].key != key) at = (at + 1) & mask_;
    return slots_[at].row;
  }

  /// Asks for the place of `key` ahead of time.
  void prefetch(std::uint32_t key) const { __builtin_prefetch(&slots_[key & mask_]); }

 private:
  struct Slot {
    std::uint32_t key = 0;
    std::uint32_t row = absent;
  };
  std::vector<Slot> slots_;
  std::uint32_t mask_;
};

}  // namespace gainsay
