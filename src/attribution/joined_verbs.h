// Two verbs of one speaker: "told the mayor that the mill was safe and says it will open".
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// Where the labeller has no cue for the first of two verbs joined by "and" or "but", both contents fall to
/// the second. Gives the first content to the verb of saying between the source and it. Pure.
void part_joined_verbs(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
