// Two verbs of one speaker: "told the mayor that the mill was safe and says it will open".
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// Where the labeller has no cue for the first of two verbs joined by "and" or "but", or for the first of
/// "insisted that it was safe, contradicting the mayor", both contents fall to the second. Gives the first
/// content to the verb of saying between the source and it. "Disputed that, telling the coroner there were
/// two": what is told in a participle behind a pronoun is said, too. Pure.
void part_joined_verbs(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
