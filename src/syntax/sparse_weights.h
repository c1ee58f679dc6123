// Weights of a linear model as they are shipped: for each feature a few classes, each with a small integer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/payload.h"

namespace gainsay {

/// Integer arithmetic throughout, so that every machine gets the same sums.
class SparseWeights {
 public:
  struct Entry {
    std::uint8_t klass;
    std::int8_t weight;
  };

  SparseWeights() = default;
  /// `keys` ascend; row i has `counts[i]` of the entries, which follow one another: fewer than 2^24. Classes
  /// of a row differ.
  SparseWeights(std::vector<std::uint32_t> keys, std::vector<std::uint8_t> counts,
                std::vector<Entry> entries);

  /// Classes are below this, and scores have places for as many.
  static constexpr std::size_t most_classes = 128;

  /// Where the entries of a key are; none for a key that has no weights. Of a long row there is a weight for
  /// every class instead, which vector instructions add.
  struct Row {
    std::uint32_t begin = 0, count = 0;
  };
  [[nodiscard]] Row find(std::uint32_t key) const {
    std::size_t at = key & mask_;
    while (slots_[at].key != key && slots_[at].count != 0) at = (at + 1) & mask_;
    return {slots_[at].begin, slots_[at].count};
  }

  /// Adds the rows, 256 at most in all, to `scores`.
  void add(std::span<const Row> rows, std::int16_t (&scores)[most_classes]) const;

  /// Ask for the place of `key`, and for the entries of a row, ahead of time.
  void prefetch(std::uint32_t key) const { __builtin_prefetch(&slots_[key & mask_]); }
  void prefetch(Row row) const {
    if (row.count != full) return __builtin_prefetch(entries_.data() + row.begin);
    __builtin_prefetch(full_rows_.data() + row.begin * width_);
    __builtin_prefetch(full_rows_.data() + (row.begin + 1) * width_ - 1);
  }

  [[nodiscard]] const std::vector<std::uint32_t>& keys() const { return keys_; }

  void write(PayloadWriter& out) const;
  /// Nothing where the payload does not hold weights of at most `classes` classes.
  static bool read(PayloadReader& in, std::size_t classes, SparseWeights& out);

 private:
  /// Open addressing; a slot without entries is empty.
  struct Slot {
    std::uint32_t key = 0;
    std::uint32_t begin : 24 = 0;
    std::uint32_t count : 8 = 0;
  };
  static constexpr std::size_t most_entries = 1u << 24;
  static constexpr std::uint8_t long_row = 16;  ///< entries, from which on adding all classes is faster
  static constexpr std::uint8_t full = 255;     ///< in the place of the count of such a row

  std::vector<std::uint32_t> keys_;
  std::vector<std::uint8_t> counts_;
  std::vector<Entry> entries_;
  std::vector<std::int8_t> full_rows_;  ///< width_ weights a row
  std::size_t width_ = 0;               ///< the classes, rounded up to what vector instructions take at once
  std::vector<Slot> slots_{1};
  std::size_t mask_ = 0;
};

}  // namespace gainsay
