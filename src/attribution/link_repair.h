// Mends linked attributions where the labelling left a gap: a content cut short, a subject not labelled.
#pragma once

#include <vector>

#include "attribution/labeller.h"
#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// Completes `linked`, the attributions of one article. `labelled` ascends. Nothing is taken that another
/// label holds.
void repair_links(const Article& article, const Text& text, const std::vector<LabelledSpan>& labelled,
                  std::vector<LinkedSpans>& linked);

}  // namespace gainsay
