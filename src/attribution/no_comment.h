// Sources that say nothing: "could not be reached", "did not return calls".
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// Adds attributions without content for sentences that tell that somebody was asked and did not answer,
/// where none of `linked` has the verb in its cue: who was heard and who was not hangs on them. The cue is
/// the verb with its auxiliaries and what it takes ("did not respond to a request for comment"). Of what
/// `linked` made of such a sentence, a content that only repeats those words gives way. Linear in the words.
void add_no_comments(const Article& article, const Text& text, const Syntax& syntax, const SyntaxModel& model,
                     std::vector<LinkedSpans>& linked);

}  // namespace gainsay
