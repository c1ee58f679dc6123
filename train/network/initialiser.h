// Weights before training.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>

#include "network/weights.h"

namespace gainsay::train {

/// Uniform within the range that keeps values as large from layer to layer (Glorot and Bengio 2010).
class Initialiser {
 public:
  explicit Initialiser(std::uint32_t seed) : random_(seed) {}
  void uniform(Matrix& matrix, float range) {
    for (Eigen::Index i = 0; i < matrix.size(); ++i) {
      matrix.data()[i] = range * (static_cast<float>(random_() >> 8) / 8388608.0F - 1);
    }
  }
  void layer(Matrix& matrix) {
    uniform(matrix, std::sqrt(6.0F / static_cast<float>(matrix.rows() + matrix.cols())));
  }

 private:
  std::mt19937 random_;
};

}  // namespace gainsay::train
