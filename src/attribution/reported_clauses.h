// Verbs of saying with a subject and nouns of saying with an owner, and the clause that they take, that no
// label was found for.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// "Two people told the agency that the board had asked, after a manager alleged that ...": labels never
/// overlap, so of two cues in a sentence one may be lost, and its content go to the other. Adds for a verb of
/// saying that is in nobody's cue, by the syntax, its subject, the verb and the clause that it takes; what
/// lay in that clause and was another's, whose cue stands behind it, is its own again. Likewise nouns of
/// saying with an owner, "his remark that the pact was dead", and what nobody is named for, "it was rumoured
/// that". Linear in the words of the sentences, but for contents of several pieces, which are held against
/// all that is found.
void add_reported_clauses(const Article& article, const Text& text, const Syntax& syntax,
                          const SyntaxModel& model, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
