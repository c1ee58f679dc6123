// Where contents begin and end: what the labeller took along or left to others.
#pragma once

#include <vector>

#include "attribution/links.h"

namespace gainsay {

/// Mends contents by the words at their edges:
/// - "told the squad he felt “let down”": who felt belongs to what is told, not only what is quoted;
/// - and the last mark of a quotation that a content holds;
/// - "she said the shots came from the road; he said the men wore no uniform": what he says is no part of it;
/// - "said it had found no proof, rejecting a complaint": who said so rejects it;
/// - "17:42 The number has risen, the service says": a live page's clock is no part of it;
/// - "the death of an inmate who prosecutors say was left": the relative pronoun begins the next content.
void mend_content_edges(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
