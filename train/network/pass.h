// One pass through the network and back: gradients of the loss of a batch.
#pragma once

#include <cstdint>
#include <vector>

#include "network/batch.h"
#include "network/noise.h"
#include "network/weights.h"

namespace gainsay::train {

struct Dropout {
  float layers = 0.3F;    ///< of each value between layers
  float features = 0.1F;  ///< of each feature of a word
  float words = 0.15F;    ///< of all features that are peculiar to a word
};

struct Loss {
  double syntax = 0, names = 0, attribution = 0;
  Loss& operator+=(const Loss& other) {
    syntax += other.syntax;
    names += other.names;
    attribution += other.attribution;
    return *this;
  }
};

/// `vectors` are those that the sentences number. Adds the gradients of `batch` to `gradients`, and the rows
/// of the embeddings that it touched to `touched`.
Loss add_gradients(const NetworkWeights& weights, const NetworkShape& shape, const Matrix& vectors,
                   const Batch& batch, const Dropout& dropout, Noise& noise, NetworkWeights& gradients,
                   std::vector<std::int32_t>& touched);

}  // namespace gainsay::train
