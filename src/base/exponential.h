// e^x, the same to the last bit on every machine.
#pragma once

#include <bit>
#include <cstdint>

namespace gainsay {

/// e^x for x in [-80, 0]. The library's own differs from machine to machine in the last bit, and weights must
/// not.
inline float exponential(float x) {
  const auto power = static_cast<std::int32_t>(x * 1.44269504F - 0.5F);
  const auto whole = static_cast<float>(power);
  const float r = x - whole * 0.693359375F + whole * 2.12194440e-4F;
  const float series =
      1 + r * (1 + r * (1.0F / 2 + r * (1.0F / 6 + r * (1.0F / 24 + r * (1.0F / 120 + r * (1.0F / 720))))));
  return series * std::bit_cast<float>((power + 127) << 23);
}

}  // namespace gainsay
