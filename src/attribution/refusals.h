// Refusals to say something: "declined to comment", "refused to rule out".
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// Where the labeller took "declined" for the cue and "to comment on that" for what is said: gives the cue
/// what was declined, and leaves what it would have been about as the content, if any. "Refused to leave"
/// stays. Pure.
void join_refusals(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

/// "Confirmed that he had written to the board but would not discuss the letter": the refusal is no part of
/// what was confirmed, but an attribution of its own to the same source; so is "called for an inquiry" in
/// "said it was alarmed and called for an inquiry". What was read within those words goes.
void part_refusals(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
