// Who speaks stands behind a quotation, and the labeller gave the quotation to somebody before it.
#pragma once

#include <vector>

#include "attribution/links.h"

namespace gainsay {

/// "X said that P. “Nobody closed it?” asked Josip Karel, who ...": a verb of saying and a name right behind
/// a closing mark, where none of `linked` has the verb in its cue, is an attribution of its own; the
/// quotation goes over to it. Linear in the quotations, with a search among `linked` for each that is found
/// so.
void add_quotation_tails(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
