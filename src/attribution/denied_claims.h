// Claims that are told within their denial.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// "The ministry denied reports that water had been cut", "dismissed rumours of a deal": what is denied is
/// what the reports say. Where nothing is linked to the noun, adds its attribution, within that of the verb,
/// whose content is the noun with all that belongs to it. Pure.
void add_denied_claims(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
