#include "network/adam.h"

#include <algorithm>
#include <cmath>

namespace gainsay::train {
namespace {

constexpr float decay1 = 0.9F;
constexpr float decay2 = 0.98F;
constexpr float tiny = 1e-8F;

void move(float* weight, float* gradient, float* mean, float* square, Eigen::Index size, float rate,
          float correction2) {
  for (Eigen::Index i = 0; i < size; ++i) {
    const float g = gradient[i];
    mean[i] = decay1 * mean[i] + (1 - decay1) * g;
    square[i] = decay2 * square[i] + (1 - decay2) * g * g;
    weight[i] -= rate * mean[i] / (std::sqrt(square[i] * correction2) + tiny);
    gradient[i] = 0;
  }
}

}  // namespace

void Adam::step(NetworkWeights& weights, NetworkWeights& gradients, const std::vector<std::int32_t>& touched,
                float rate) {
  correction1 *= decay1;
  correction2 *= decay2;
  const float rate1 = rate / (1 - correction1);
  const float scale2 = 1 / (1 - correction2);
  const auto w = weights.dense(), g = gradients.dense(), one = first.dense(), two = second.dense();
  for (std::size_t i = 0; i < w.size(); ++i) {
    move(w[i]->data(), g[i]->data(), one[i]->data(), two[i]->data(), w[i]->size(), rate1, scale2);
  }
  std::vector<std::int32_t> rows = touched;
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  const Eigen::Index width = weights.embeddings.cols();
  for (const std::int32_t row : rows) {
    move(weights.embeddings.row(row).data(), gradients.embeddings.row(row).data(),
         first.embeddings.row(row).data(), second.embeddings.row(row).data(), width, rate1, scale2);
  }
}

}  // namespace gainsay::train
