// From labelled spans to attributions: which source and which contents belong to which cue.
#pragma once

#include <cstdint>
#include <vector>

#include "attribution/labeller.h"
#include "base/span.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

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
