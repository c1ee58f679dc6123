// "hit out at", "ruled out", "put the toll at": verbs that only what follows makes ones of saying.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// The labeller, for which "hit" and "took" are deeds, overlooks most of them. Adds each that is in nobody's
/// cue and has a subject, its own or that of the verb it is joined to; its content is what follows, up to a
/// comma or a further verb. Linear in the words of sentences with such a verb.
void add_phrasal_verbs(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& model, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
