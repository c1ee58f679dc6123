// Quotations that run over paragraphs: one person speaks until the closing mark.
#pragma once

#include <vector>

#include "attribution/links.h"

namespace gainsay {

/// Gives every piece of a quotation that runs over paragraphs to the attribution that holds its first piece.
/// Contents stay ascending and apart.
void extend_running_quotations(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
