// Squashing functions made of parabolas: the same in floating point and in integers, on every machine.
#pragma once

#include <algorithm>
#include <cmath>

#include "network/weights.h"
#include "syntax/packed_matrix.h"

namespace gainsay::train {

/// The largest value that the integers of the shipped network can hold. A network that is trained without
/// regard to it loses more to the cut the longer it is trained.
inline constexpr float largest_activation = static_cast<float>(most_activation) / (1 << activation_bits);

inline void hold(Eigen::Ref<Matrix> values) {
  values = values.cwiseMax(-largest_activation).cwiseMin(largest_activation);
}
/// A rectified layer, held likewise.
inline void rectify(Eigen::Ref<Matrix> values) {
  values = values.cwiseMax(0.0F).cwiseMin(largest_activation);
}

/// Whether a gradient goes through hold(): not where it would push a held value further out.
inline bool passes_hold(float held, float gradient) {
  return gradient > 0 ? held > -largest_activation : held < largest_activation;
}
/// The gradient before hold() from that after it and from the values it gave.
inline void back_through_hold(const Matrix& held, Matrix& gradient) {
  for (Eigen::Index i = 0; i < gradient.size(); ++i) {
    if (!passes_hold(held.data()[i], gradient.data()[i])) gradient.data()[i] = 0;
  }
}
/// Likewise for rectify(): neither where the value was cut to zero.
inline void back_through_rectify(const Matrix& held, Matrix& gradient) {
  for (Eigen::Index i = 0; i < gradient.size(); ++i) {
    const float value = held.data()[i];
    if (value <= 0 || !passes_hold(value, gradient.data()[i])) gradient.data()[i] = 0;
  }
}

/// Close to the logistic function (within 0.02); 0 and 1 exactly beyond -4 and 4.
inline float gate(float x) {
  const float away = 1 - std::min(std::abs(x), 4.0F) * 0.25F;
  const float tail = 0.5F * away * away;
  return x < 0 ? tail : 1 - tail;
}
inline float gate_slope(float x) {
  return 0.25F * (1 - std::min(std::abs(x), 4.0F) * 0.25F);
}

/// Close to the hyperbolic tangent; -1 and 1 exactly beyond -2 and 2.
inline float squash(float x) {
  const float away = 1 - std::min(std::abs(x), 2.0F) * 0.5F;
  const float rise = 1 - away * away;
  return x < 0 ? -rise : rise;
}
inline float squash_slope(float x) {
  return 1 - std::min(std::abs(x), 2.0F) * 0.5F;
}

}  // namespace gainsay::train
