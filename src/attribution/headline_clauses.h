// Headlines that tell what one says and what another answers.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// "Exiles say water is cut, province denies it", "Bank had no licence, regulator says, but owner denies
/// claim": the labeller, which learnt from texts without headlines, takes the second clause for a part of the
/// first, or for nothing. Adds the clauses that have a subject, a verb of saying or denying and what it
/// takes; contents of others end before them. "Minister denies bribes as opposition calls for inquiry":
/// before such an "as", too. Linear in the words of headlines.
void add_headline_clauses(const Article& article, const Text& text, const Syntax& syntax,
                          const SyntaxModel& model, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
