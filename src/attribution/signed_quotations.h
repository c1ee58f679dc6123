// Quotations that are signed: set apart in print, with who said it behind a dash.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// "“We will not go.” — Ana Brill, tenant", in one paragraph or in two: makes each an attribution, its dash
/// the cue. What `linked` says of such a quotation from outside of it gives way.
void add_signed_quotations(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
