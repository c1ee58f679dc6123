// Bounds on one document, so that no input can take unbounded memory or time (docs/limits.md).
#pragma once

#include <cstdint>

namespace gainsay {

struct Limits {
  std::uint64_t max_bytes = 32u << 20;  ///< bytes of one document after decompression and decoding
  std::uint32_t max_depth = 2'000;      ///< nesting of elements; deeper ones are an error
  std::uint32_t max_nodes = 1'000'000;  ///< nodes of one HTML tree
  std::uint32_t max_tokens = 500'000;   ///< tokens of one article's text
};

}  // namespace gainsay
