// One pass through the network and back: gradients of the loss of a batch.
#pragma once

#include <cstdint>
#include <vector>

#include "network/batch.h"
#include "network/weights.h"

namespace gainsay::train {

/// Counter-free random numbers (xorshift64*), for dropout.
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

struct Dropout {
  float layers = 0.3F;    ///< of each value between layers
  float features = 0.1F;  ///< of each feature of a word
  float words = 0.15F;    ///< of all features that are peculiar to a word
};

struct Loss {
  double syntax = 0, names = 0;
};

/// Adds the gradients of `batch` to `gradients`, and the rows of the embeddings that it touched to `touched`.
Loss add_gradients(const NetworkWeights& weights, const NetworkShape& shape, const Batch& batch,
                   const Dropout& dropout, Noise& noise, NetworkWeights& gradients,
                   std::vector<std::int32_t>& touched);

}  // namespace gainsay::train
