// "X was quoted by the agency as saying that Y".
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// Makes each such clause an attribution to X, with the cue in two pieces ("was quoted", "as saying"), in
/// place of what was linked there. Linear in the words of the article.
void add_quoted_as_saying(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
