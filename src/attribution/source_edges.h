// Where a source begins and ends.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// "The governor on Sunday rejected", "14:05 The mayor says": when is not who. "Ofwell, the regulator, said":
/// the name before an apposition belongs to the source, whatever the labeller took it for. Pure.
void mend_source_edges(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
