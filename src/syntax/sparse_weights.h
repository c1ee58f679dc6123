// Weights of a linear model as they are shipped: for each feature a few classes, each with a small integer.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/feature_index.h"
#include "syntax/payload.h"

namespace gainsay {

/// Integer arithmetic throughout, so that every machine gets the same sums.
class SparseWeights {
 public:
  struct Entry {
    std::uint8_t klass;
    std::int8_t weight;
  };

  SparseWeights() = default;
  /// `keys` ascend; row i has `counts[i]` of the entries, which follow one another.
  SparseWeights(std::vector<std::uint32_t> keys, std::vector<std::uint8_t> counts,
                std::vector<Entry> entries);

  /// Adds the row of `key`, if there is one, to `scores`, which has a place for every class.
  void add(std::uint32_t key, std::int32_t* scores) const {
    const std::uint32_t row = index_.find(key);
    if (row == FeatureIndex::absent) return;
    for (std::uint32_t i = begins_[row]; i < begins_[row + 1]; ++i) {
      scores[entries_[i].klass] += entries_[i].weight;
    }
  }

  [[nodiscard]] const std::vector<std::uint32_t>& keys() const { return keys_; }
  [[nodiscard]] std::span<const Entry> row(std::size_t i) const {
    return std::span(entries_).subspan(begins_[i], begins_[i + 1] - begins_[i]);
  }

  void write(PayloadWriter& out) const;
  /// Nothing where the payload does not hold weights of at most `classes` classes.
  static bool read(PayloadReader& in, std::size_t classes, SparseWeights& out);

 private:
  std::vector<std::uint32_t> keys_;
  std::vector<std::uint32_t> begins_{0};
  std::vector<Entry> entries_;
  FeatureIndex index_;
};

}  // namespace gainsay
