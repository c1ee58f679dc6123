// Weights of a linear model as they are shipped: for each feature a few classes, each with a small integer.
#pragma once

#include <cstddef>
#include <cstdint>
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
  /// `keys` ascend; row i has `counts[i]` of the entries, which follow one another: fewer than 2^24.
  SparseWeights(std::vector<std::uint32_t> keys, std::vector<std::uint8_t> counts,
                std::vector<Entry> entries);

  /// Where the entries of a key are; none for a key that has no weights.
  struct Row {
    std::uint32_t begin = 0, count = 0;
  };
  [[nodiscard]] Row find(std::uint32_t key) const {
    std::size_t at = key & mask_;
    while (slots_[at].key != key && slots_[at].count != 0) at = (at + 1) & mask_;
    return {slots_[at].begin, slots_[at].count};
  }

  /// Adds the row to `scores`, which has a place for every class.
  void add(Row row, std::int32_t* scores) const {
    const Entry* entry = entries_.data() + row.begin;
    for (const Entry* end = entry + row.count; entry != end; ++entry) scores[entry->klass] += entry->weight;
  }

  /// Ask for the place of `key`, and for the entries of a row, ahead of time.
  void prefetch(std::uint32_t key) const { __builtin_prefetch(&slots_[key & mask_]); }
  void prefetch(Row row) const { __builtin_prefetch(entries_.data() + row.begin); }

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

  std::vector<std::uint32_t> keys_;
  std::vector<std::uint8_t> counts_;
  std::vector<Entry> entries_;
  std::vector<Slot> slots_{1};
  std::size_t mask_ = 0;
};

}  // namespace gainsay
