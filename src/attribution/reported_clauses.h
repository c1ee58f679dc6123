// Verbs of saying with a subject and a clause for their object that no label was found for.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// "Two people told the agency that the board had asked, after a manager alleged that ...": labels never
/// overlap, so of two cues in a sentence one may be lost, and its content go to the other. Adds for a verb of
/// saying that is in nobody's cue, by the syntax, its subject, the verb and the clause that it takes; what lay
/// in that clause and was another's, whose cue stands behind it, is its own again. Linear in the words of
/// sentences with such a verb.
void add_reported_clauses(const Article& article, const Text& text, const Syntax& syntax,
                          const SyntaxModel& model, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
