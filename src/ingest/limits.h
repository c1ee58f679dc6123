// Bounds on one document, so that no input can take unbounded memory or time (docs/limits.md).
#pragma once

#include <cstdint>

namespace gainsay {

struct Limits {
  std::uint64_t max_bytes = 32u << 20;  ///< bytes of one document after decompression and decoding
  std::uint32_t max_depth = 2'000;      ///< nesting of elements; deeper ones are an error
  std::uint32_t max_nodes = 1'000'000;  ///< nodes of one HTML tree
  std::uint32_t max_tokens = 500'000;   ///< tokens of one article's text
  std::uint32_t max_expansion = 500;    ///< times its size that a packed file may unpack to, beyond 64 MiB
};

/// The highest max_depth that users can ask for. MyHTML looks through all open elements at each start tag:
/// its time grows with nodes times depth.
inline constexpr std::uint32_t highest_max_depth = 10'000;

}  // namespace gainsay
