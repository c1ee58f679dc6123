// Sources that the labeller left out, by syntax.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "syntax/syntax.h"

namespace gainsay {

/// Gives attributions without a source, or with a day for one, the subject of their cue: its own, that of the
/// verb it is joined to ("put it on a list and says that"), or, for a participle, that of the verb it hangs
/// on
/// ("rejected the report, calling it false"). Subjects of passives are none. In a
/// headline who speaks may stand behind: "Pump was fine, says foreman". Linear in the sentences of cues.
void add_subjects(const Article& article, const Text& text, const Syntax& syntax, const SyntaxModel& model,
                  std::vector<LinkedSpans>& linked);

}  // namespace gainsay
