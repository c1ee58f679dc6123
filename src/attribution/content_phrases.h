// Contents that end in the midst of a phrase, or behind its end.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// "Warned that profits would come" of "would come in below forecasts": a content behind its cue goes on to
/// the end of the phrase that begins behind it and hangs on its words, up to a mark. "The claim that the dam
/// is safe was met with laughter": what is claimed ends before the verb whose subject the claim is. Linear in
/// the sentences of contents.
void complete_phrases(const Article& article, const Text& text, const Syntax& syntax,
                      const SyntaxModel& model, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
