// Reporting clauses behind what they report that the labeller took for something else.
#pragma once

#include <vector>

#include "attribution/labeller.h"
#include "syntax/syntax.h"

namespace gainsay {

/// "X, a source said on Monday.", "X, two bakers told the Post, and Y", "X, the group said, but Z": where the
/// parse has a verb of reporting with its subject behind a clause that depends on it, or on which it hangs,
/// and the labeller has no cue there, or somebody else speaking inside that clause, what it has in the
/// sentence, or up to there, gives way to this source, cue and content. `labelled` ascends and is kept so.
/// Linear in the words of the article.
void add_trailing_clauses(const Article& article, const Text& text, const Syntax& syntax,
                          const SyntaxModel& model, std::vector<LabelledSpan>& labelled);

}  // namespace gainsay
