// Every span that an article and its analysis have, each with what it is.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "extract/article.h"

namespace gainsay {

/// Calls `visit` with the span and what it belongs to: "attribution 3", "source".
void each_span(
    const Article& article, const Analysis& analysis,
    const std::function<void(Span span, const char* kind, std::size_t n, const char* part)>& visit);

/// Those that lie outside the text, cut a character or end before they begin, in words; none in a sound
/// article.
std::vector<std::string> misplaced_spans(const Article& article, const Analysis& analysis);

}  // namespace gainsay
