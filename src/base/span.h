// A piece of a text: the one way in which any layer points at words.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gainsay {

/// Half-open range of UTF-8 byte offsets, [begin, end). Texts are under 4 GiB (docs/limits.md).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// A span in pieces, ascending and apart: "it was", he said, "too late".
using Spans = std::vector<Span>;

/// The characters that `span` covers.
inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

/// The smallest span that covers all of `pieces`; empty at 0 where there are none.
inline Span hull(const Spans& pieces) {
  if (pieces.empty()) return {};
  Span all = pieces.front();
  for (Span piece : pieces) {
    all.begin = std::min(all.begin, piece.begin);
    all.end = std::max(all.end, piece.end);
  }
  return all;
}

}  // namespace gainsay
