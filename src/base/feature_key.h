// Keys of features: what trainers and models agree on. Fixed for ever: model files hold such keys.
#pragma once

#include <cstdint>
#include <string_view>

namespace gainsay {

/// Mixes two numbers into the key of a feature.
constexpr std::uint32_t mix(std::uint32_t a, std::uint32_t b) {
  std::uint64_t x = (static_cast<std::uint64_t>(a) << 32 | b) * 0x9E3779B97F4A7C15ull;
  x ^= x >> 29;
  x *= 0xBF58476D1CE4E5B9ull;
  return static_cast<std::uint32_t>(x >> 32);
}

/// FNV-1a, 32 bits, one byte at a time.
constexpr std::uint32_t hash_basis = 2166136261u;
constexpr std::uint32_t hash_step(std::uint32_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 16777619u;
}

/// Of all bytes of `word`.
constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = hash_basis;
  for (const char byte : word) hash = hash_step(hash, byte);
  return hash;
}

}  // namespace gainsay
