#include "network/adam.h"

#include <cmath>

namespace gainsay::train {

void adam_step(float* weight, float* gradient, float* mean, float* square, Eigen::Index size, float rate,
               float correction2) {
  using Moments = Adam<NetworkWeights>;
  constexpr float tiny = 1e-8F;
  for (Eigen::Index i = 0; i < size; ++i) {
    const float g = gradient[i];
    mean[i] = Moments::decay1 * mean[i] + (1 - Moments::decay1) * g;
    square[i] = Moments::decay2 * square[i] + (1 - Moments::decay2) * g * g;
    weight[i] -= rate * mean[i] / (std::sqrt(square[i] * correction2) + tiny);
    gradient[i] = 0;
  }
}

}  // namespace gainsay::train
