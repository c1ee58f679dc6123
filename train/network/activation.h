// Squashing functions made of parabolas: the same in floating point and in integers, on every machine.
#pragma once

#include <algorithm>
#include <cmath>

namespace gainsay::train {

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
