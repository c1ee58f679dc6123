// Headlines that name who says them before a colon.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "entities/name_tagger.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// "Minister: the dam is safe", "UN: forty families left": adds the attribution to a person, body, role or
/// document before the colon, where nothing is linked there. "Live: ..." and "Opinion: ..." name nobody.
/// Behind a quotation the colon stands before who said it: "'I never signed it': minister on harbour letter".
void add_headline_labels(const Article& article, const Text& text, const std::vector<TaggedName>& names,
                         std::vector<LinkedSpans>& linked);

}  // namespace gainsay
