// Vectors of hashed features, and the sums of them by which a network gets to know a word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/payload.h"
#include "syntax/feature_index.h"

namespace gainsay {

/// Immutable after reading; may be shared by threads.
class Embeddings {
 public:
  /// The most features a word whose sums fit 16 bits.
  static constexpr std::size_t most_features = 256;

  /// Takes views of the payload, which has to stay. False where it holds no embeddings.
  static bool read(PayloadReader& in, Embeddings& out);

  [[nodiscard]] std::size_t width() const { return width_; }

  /// Asks for the place of `key` ahead of time.
  void prefetch(std::uint32_t key) const { features_.prefetch(key); }

  /// Adds up the vectors of each word's features, `per_word` keys a word; a key that has none counts as zero.
  /// Writes width() values a word, `stride` apart, held within +-most_activation. Overwrites the keys.
  void sum(std::span<std::uint32_t> keys, std::size_t per_word, std::size_t stride, std::int16_t* out) const;

 private:
  FeatureIndex features_;
  std::span<const std::int8_t> values_;  ///< a row a feature
  std::size_t width_ = 0;
  int shift_ = 0;  ///< values are times 2^shift_
};

}  // namespace gainsay
