// Weights of the labeller's two passes in one table: a feature that both passes have is looked up once.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/payload.h"

namespace gainsay {

/// Weights of one pass: a row for each key, keys ascending.
template <std::size_t Classes>
struct WeightRows {
  std::vector<std::uint32_t> keys;
  std::vector<std::array<std::int8_t, Classes>> rows;
};

/// An open-addressing table whose slots hold the rows themselves, so that a look-up touches one place in
/// memory. Integer arithmetic throughout: every machine gets the same sums. Immutable after construction.
template <std::size_t Classes>
class PairedWeights {
 public:
  /// Cells of a slot: two that tell its key from its neighbours', a row of each pass, padding.
  static constexpr std::size_t width = (2 + 2 * Classes + 15) / 16 * 16;
  static constexpr std::size_t first_pass = 2;
  static constexpr std::size_t second_pass = 2 + Classes;

  /// What a word's features add up to: the first pass's classes from [first_pass], the second's from
  /// [second_pass]; the other cells mean nothing. Room for 256 features.
  using Sums = std::array<std::int16_t, width>;

  PairedWeights() : PairedWeights(WeightRows<Classes>{}, WeightRows<Classes>{}) {}

  PairedWeights(const WeightRows<Classes>& first, const WeightRows<Classes>& second) {
    std::size_t most = first.keys.size() + second.keys.size();
    std::size_t features = 0;
    for (std::size_t i = 0, j = 0; i < first.keys.size() || j < second.keys.size(); ++features) {
      const bool in_first =
          j == second.keys.size() || (i < first.keys.size() && first.keys[i] <= second.keys[j]);
      const bool in_second =
          i == first.keys.size() || (j < second.keys.size() && second.keys[j] <= first.keys[i]);
      i += in_first;
      j += in_second;
    }
    most = std::bit_ceil(features + features / 2 + 1);
    slots_.resize(most);
    mask_ = most - 1;
    for (std::size_t i = 0; i < first.keys.size(); ++i) place(first.keys[i], first.rows[i], first_pass);
    for (std::size_t i = 0; i < second.keys.size(); ++i) place(second.keys[i], second.rows[i], second_pass);
  }

  /// Asks for the slot of `key` ahead of time.
  void prefetch(std::uint32_t key) const { __builtin_prefetch(&slots_[key & mask_]); }

  /// Adds the rows of `key`, if it has any, to `sums`.
  void add(std::uint32_t key, Sums& sums) const {
    const std::uint16_t mark = mark_of(key);
    for (std::size_t at = key & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      const std::uint16_t found = slot.mark();
      if (found == mark) {
        for (std::size_t i = 0; i < width; ++i) {
          sums[i] = static_cast<std::int16_t>(sums[i] + slot.cells[i]);
        }
        return;
      }
      if (found == 0) return;
    }
  }

 private:
  struct alignas(16) Slot {
    std::array<std::int8_t, width> cells{};
    [[nodiscard]] std::uint16_t mark() const {
      return static_cast<std::uint16_t>(static_cast<std::uint8_t>(cells[0]) |
                                        static_cast<std::uint8_t>(cells[1]) << 8);
    }
  };

  /// The bits of a key that its place does not tell; 0 is left for slots without one. Two keys of one mark
  /// and nearly one place are taken for one: about one feature in 50,000.
  static std::uint16_t mark_of(std::uint32_t key) {
    const std::uint32_t mark = key >> 16;
    return static_cast<std::uint16_t>(mark == 0 ? 1 : mark);
  }

  void place(std::uint32_t key, const std::array<std::int8_t, Classes>& row, std::size_t pass) {
    const std::uint16_t mark = mark_of(key);
    std::size_t at = key & mask_;
    while (slots_[at].mark() != 0 && slots_[at].mark() != mark) at = (at + 1) & mask_;
    Slot& slot = slots_[at];
    slot.cells[0] = static_cast<std::int8_t>(mark & 0xFF);
    slot.cells[1] = static_cast<std::int8_t>(mark >> 8);
    for (std::size_t i = 0; i < Classes; ++i) slot.cells[pass + i] = row[i];
  }

  std::vector<Slot> slots_;
  std::size_t mask_ = 0;
};

/// Appends rows as bytes: for each key its distance from the one before (seven bits a byte, low ones first),
/// a bit for each class that has a weight, and those weights.
template <std::size_t Classes>
void write_rows(const WeightRows<Classes>& weights, PayloadWriter& out) {
  std::vector<std::uint8_t> bytes;
  std::uint32_t before = 0;
  for (std::size_t i = 0; i < weights.keys.size(); ++i) {
    std::uint32_t distance = weights.keys[i] - before;
    before = weights.keys[i];
    for (; distance >= 0x80; distance >>= 7) bytes.push_back(static_cast<std::uint8_t>(distance | 0x80));
    bytes.push_back(static_cast<std::uint8_t>(distance));
    std::uint32_t present = 0;
    for (std::size_t c = 0; c < Classes; ++c) present |= weights.rows[i][c] != 0 ? 1u << c : 0;
    for (std::size_t bit = 0; bit < Classes; bit += 8)
      bytes.push_back(static_cast<std::uint8_t>(present >> bit));
    for (const std::int8_t weight : weights.rows[i]) {
      if (weight != 0) bytes.push_back(static_cast<std::uint8_t>(weight));
    }
  }
  out.number(static_cast<std::uint32_t>(weights.keys.size()));
  out.array(bytes);
}

/// Takes them out again; false where they are not whole or their keys do not ascend.
template <std::size_t Classes>
bool read_rows(PayloadReader& in, WeightRows<Classes>& out) {
  const auto size = in.number<std::uint32_t>();
  const auto bytes = in.array<std::uint8_t>();
  if (in.failed() || bytes.size() < size) return false;
  out.keys.reserve(size);
  out.rows.reserve(size);
  std::size_t at = 0;
  std::uint64_t key = 0;
  for (std::uint32_t i = 0; i < size; ++i) {
    std::uint64_t distance = 0;
    for (unsigned shift = 0;; shift += 7) {
      if (at == bytes.size() || shift > 28) return false;
      distance |= static_cast<std::uint64_t>(bytes[at] & 0x7F) << shift;
      if ((bytes[at++] & 0x80) == 0) break;
    }
    key += distance;
    if ((i > 0 && distance == 0) || key > 0xFFFFFFFF) return false;
    std::uint32_t present = 0;
    for (std::size_t bit = 0; bit < Classes; bit += 8) {
      if (at == bytes.size()) return false;
      present |= static_cast<std::uint32_t>(bytes[at++]) << bit;
    }
    auto& row = out.rows.emplace_back();
    for (std::size_t c = 0; c < Classes; ++c) {
      if ((present >> c & 1) == 0) continue;
      if (at == bytes.size()) return false;
      row[c] = static_cast<std::int8_t>(bytes[at++]);
    }
    out.keys.push_back(static_cast<std::uint32_t>(key));
  }
  return at == bytes.size();
}

}  // namespace gainsay
