// Attributions around attributions: "the ministry rejects the group's claim that ...".
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// Labels never overlap, so of an attribution inside another only one is found. Where the cue of one is a
/// noun
/// ("claim", "report") that a verb of denying, confirming or repeating has as its object, and nothing was
/// found for that verb and its subject, adds the attribution of the verb: its content is the noun with all
/// that belongs to it. Linear in the words of the sentences that hold such a cue.
void add_outer_clauses(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& model, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
