// Random numbers for dropout.
#pragma once

#include <cstdint>

#include "network/weights.h"

namespace gainsay::train {

/// Fast and the same everywhere (xorshift64*).
class Noise {
 public:
  explicit Noise(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ull | 1) {}
  std::uint32_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::uint32_t>((state_ * 0x2545F4914F6CDD1Dull) >> 32);
  }
  /// True in `share` of 2^16 cases.
  bool one_in(std::uint32_t share) { return (next() >> 16) < share; }

 private:
  std::uint64_t state_;
};

/// Zero in a `share` of the places, and what keeps the mean in the others.
inline void fill_dropout(Matrix& mask, float share, Noise& noise) {
  const auto limit = static_cast<std::uint32_t>(share * 65536);
  const float kept = 1 / (1 - share);
  for (Eigen::Index i = 0; i < mask.size(); i += 2) {
    const std::uint32_t random = noise.next();
    mask.data()[i] = (random >> 16) < limit ? 0 : kept;
    if (i + 1 < mask.size()) mask.data()[i + 1] = (random & 0xFFFF) < limit ? 0 : kept;
  }
}

}  // namespace gainsay::train
