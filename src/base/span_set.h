// Many spans of one text, asked whether a further one meets any of them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/span.h"

namespace gainsay {

/// Spans in any order, which may overlap. A question takes logarithmic time, however they lie: texts that are
/// made to be slow have tens of thousands.
class SpanSet {
 public:
  explicit SpanSet(Spans spans) : spans_(std::move(spans)) {
    std::sort(spans_.begin(), spans_.end());
    std::uint32_t farthest = 0;
    for (Span& span : spans_) {
      farthest = std::max(farthest, span.end);
      span.end = farthest;
    }
  }

  /// Whether one of them shares a byte with `span`.
  [[nodiscard]] bool overlaps(Span span) const {
    const auto behind =
        std::partition_point(spans_.begin(), spans_.end(), [&](Span each) { return each.begin < span.end; });
    return behind != spans_.begin() && std::prev(behind)->end > span.begin;
  }

 private:
  Spans spans_;  // each end is the farthest up to there
};

/// The first of `ascending` spans, which lie apart, that ends behind `byte`.
inline Spans::const_iterator first_behind(const Spans& ascending, std::uint32_t byte) {
  return std::partition_point(ascending.begin(), ascending.end(),
                              [byte](Span each) { return each.end <= byte; });
}

}  // namespace gainsay
