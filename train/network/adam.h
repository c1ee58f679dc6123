// The optimiser: Adam (Kingma and Ba 2015), lazily for the rows of the embeddings.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "network/weights.h"

namespace gainsay::train {

/// One step for `size` weights; sets their gradients to zero. `rate` and `correction2` hold the corrections
/// for moments that began at zero.
void adam_step(float* weight, float* gradient, float* mean, float* square, Eigen::Index size, float rate,
               float correction2);

/// For weights that have `embeddings` and, as dense(), all other matrices.
template <typename Weights>
struct Adam {
  template <typename Shape>
  explicit Adam(const Shape& shape) : first(shape), second(shape) {}

  /// Moves `weights` against `gradients` and sets these to zero. Only the rows `touched`, which may repeat,
  /// of the embeddings are looked at.
  void step(Weights& weights, Weights& gradients, const std::vector<std::int32_t>& touched, float rate) {
    correction1 *= decay1;
    correction2 *= decay2;
    const float rate1 = rate / (1 - correction1);
    const float scale2 = 1 / (1 - correction2);
    const auto w = weights.dense(), g = gradients.dense(), one = first.dense(), two = second.dense();
    for (std::size_t i = 0; i < w.size(); ++i)
      adam_step(w[i]->data(), g[i]->data(), one[i]->data(), two[i]->data(), w[i]->size(), rate1, scale2);
    std::vector<std::int32_t> rows = touched;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const std::int32_t row : rows) {
      adam_step(weights.embeddings.row(row).data(), gradients.embeddings.row(row).data(),
                first.embeddings.row(row).data(), second.embeddings.row(row).data(),
                weights.embeddings.cols(), rate1, scale2);
    }
  }

  static constexpr float decay1 = 0.9F;
  static constexpr float decay2 = 0.98F;
  Weights first, second;  ///< moments of the gradients
  float correction1 = 1, correction2 = 1;
};

}  // namespace gainsay::train
