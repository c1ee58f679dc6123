// Cues that attribute nothing.
#pragma once

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// Whether what the labeller took for a cue tells no act of saying or thinking: auxiliaries alone, "was named
/// governor", "a woman named Varnow", "were denied entry", "dismissed a member of the staff".
bool attributes_nothing(const Article& article, const Text& text, const LinkedSpans& linked);

}  // namespace gainsay
