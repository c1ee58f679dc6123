// Reporting clauses that the labeller left incomplete: what plain syntax says where the model was not sure.
#pragma once

#include <vector>

#include "attribution/labeller.h"

namespace gainsay {

/// Completes `labelled`, which ascends, and keeps it so:
///
/// - "X, a source said on Monday.": the content is the sentence before the comma, and all of it.
/// - "A source said that X.": where cue and source have no content, it is the rest of the sentence.
/// - "a party that claims to X": the relative pronoun is the source, the rest of the clause the content; a
///   content that had no cue and held the clause gives way.
///
/// - "is said to X": an attribution without a source.
/// - "…," Ana Brill of the Union told a meeting: the source and cue of a quotation that had none.
///
/// Linear in the words of the article.
void complete_reporting_clauses(const Article& article, const Text& text,
                                std::vector<LabelledSpan>& labelled);

}  // namespace gainsay
