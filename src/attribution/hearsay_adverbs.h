// "allegedly", "reportedly": what is said without saying by whom.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// "The guard allegedly took bribes": adds for such an adverb that is in nobody's cue an attribution without
/// a source, whose content is the clause around it. Linear in the words of sentences with one.
void add_hearsay_adverbs(const Article& article, const Text& text, const Syntax& syntax,
                         const SyntaxModel& model, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
