// "HARLOW (Agency) - " at the front of a text: no part of what is said there.
#pragma once

#include "extract/article.h"

namespace gainsay {

/// The dateline with its dash, or an empty span. The training texts have none, so it is kept from what was
/// learnt there.
Span dateline_of(const Article& article);

}  // namespace gainsay
