// Which attributions of an article a format writes.
#pragma once

#include <numeric>
#include <vector>

#include "analysis/analysis.h"

namespace gainsay {

/// Numbers of attributions, ascending.
using Selection = std::vector<AttributionId>;

inline Selection every_attribution(const Analysis& analysis) {
  Selection all(analysis.attributions.items.size());
  std::iota(all.begin(), all.end(), AttributionId{0});
  return all;
}

/// The words of a span in pieces, joined by " ... ".
inline std::string joined_words(std::string_view text, const Spans& spans) {
  std::string out;
  for (const Span span : spans) {
    if (!out.empty()) out += " ... ";
    out += slice(text, span);
  }
  return out;
}

}  // namespace gainsay
