// What linked spans mean: stance, speaker, nesting, which attribution answers which.
#pragma once

#include <vector>

#include "attribution/attribution.h"
#include "attribution/links.h"

namespace gainsay {

/// The attributions of the article, given their spans, as the labeller or an annotator drew them. Every cue
/// has a word.
Attributions interpret_spans(const Article& article, const Text& text, const Entities& entities,
                             const Coreference& coreference, std::vector<LinkedSpans> linked);

}  // namespace gainsay
