// Where a source begins and ends.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// "The governor on Sunday rejected", "14:05 The mayor says": when is not who. "Ofwell, the regulator, said":
/// the name before an apposition belongs to the source, whatever the labeller took it for. "The report was
/// dismissed by the governor", "had been told by the minister that": who is behind "by" is the source where
/// there is none. "The president, who denied it, told reporters" has two: "who" and the president. Pure.
void mend_source_edges(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
