// The optimiser: Adam (Kingma and Ba 2015), lazily for the rows of the embeddings.
#pragma once

#include <cstdint>
#include <vector>

#include "network/weights.h"

namespace gainsay::train {

struct Adam {
  explicit Adam(const NetworkShape& shape) : first(shape), second(shape) {}

  /// Moves `weights` against `gradients` and sets these to zero. Only the rows `touched`, which may repeat,
  /// of the embeddings are looked at.
  void step(NetworkWeights& weights, NetworkWeights& gradients, const std::vector<std::int32_t>& touched,
            float rate);

  NetworkWeights first, second;  ///< moments of the gradients
  float correction1 = 1, correction2 = 1;
};

}  // namespace gainsay::train
