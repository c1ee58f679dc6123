// The weights of the network that labels attributions, as they are trained.
#pragma once

#include <cstddef>
#include <vector>

#include "attribution/labeller.h"
#include "network/weights.h"

namespace gainsay::train {

struct LabelsShape {
  std::size_t states = 0;    ///< width of the encoder's vectors
  std::size_t features = 0;  ///< rows of the embeddings
  std::size_t input = 64;    ///< width of an embedding
  std::size_t hidden = 224;
  std::size_t layers = 2;
};

/// Also holds gradients and the optimiser's moments.
struct LabelsWeights {
  Matrix embeddings;                   // features x input
  Matrix mixed, mixed_bias;            // states + input x hidden
  std::vector<Matrix> recurrent;       // hidden x 3 hidden
  std::vector<Matrix> recurrent_bias;  // 1 x 3 hidden
  Matrix out, out_bias;                // hidden x labels
  Matrix step;                         // labels x labels

  explicit LabelsWeights(const LabelsShape& shape) {
    const auto zero = [](std::size_t rows, std::size_t columns) {
      return Matrix::Zero(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns));
    };
    embeddings = zero(shape.features, shape.input);
    mixed = zero(shape.states + shape.input, shape.hidden);
    mixed_bias = zero(1, shape.hidden);
    for (std::size_t i = 0; i < shape.layers; ++i) {
      recurrent.push_back(zero(shape.hidden, 3 * shape.hidden));
      recurrent_bias.push_back(zero(1, 3 * shape.hidden));
    }
    out = zero(shape.hidden, label_count);
    out_bias = zero(1, label_count);
    step = zero(label_count, label_count);
  }

  [[nodiscard]] std::vector<Matrix*> dense() {
    std::vector<Matrix*> all{&mixed, &mixed_bias};
    for (Matrix& matrix : recurrent) all.push_back(&matrix);
    for (Matrix& matrix : recurrent_bias) all.push_back(&matrix);
    for (Matrix* matrix : {&out, &out_bias, &step}) all.push_back(matrix);
    return all;
  }
};

}  // namespace gainsay::train
