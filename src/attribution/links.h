// From labelled spans to attributions: which source and which contents belong to which cue.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "attribution/labeller.h"
#include "base/span.h"
#include "base/span_set.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// The margin of what a rule found by a sentence's form, and of what print sets apart.
inline constexpr float clause_margin = 1.0F;
inline constexpr float print_margin = 4.0F;

/// Whether a piece shares a byte with `span`.
inline bool overlap(const Spans& pieces, Span span) {
  return std::any_of(pieces.begin(), pieces.end(), [span](Span piece) { return piece.overlaps(span); });
}

/// Whether a piece shares a byte with one of `spans`.
inline bool overlap(const Spans& pieces, const SpanSet& spans) {
  return std::any_of(pieces.begin(), pieces.end(), [&](Span piece) { return spans.overlaps(piece); });
}

/// A linked attribution, before anything is said of its meaning.
struct LinkedSpans {
  Spans source;
  Spans cue;
  Spans content;
  float margin = 0;  ///< of its least sure span
};

/// Links within each passage. Every content goes to the cue that costs least, by distance, by what lies
/// between and by sentence ends; a cue takes its source likewise. A quotation that fills a paragraph by
/// itself goes on with the attribution before it. Cues that nothing can be linked to are left out. `labelled`
/// ascends.
std::vector<LinkedSpans> link_spans(const Article& article, const Text& text,
                                    std::vector<LabelledSpan> labelled);

}  // namespace gainsay
