// "According to" a source, where the labeller left it out for what stands inside.
#pragma once

#include <vector>

#include "attribution/links.h"
#include "extract/article.h"
#include "text/text.h"

namespace gainsay {

/// "The Courier reports that the mill was sold, according to the Tax Office.": labels never overlap, so where
/// the sentence holds an attribution, what is around it is often not found. Adds each "according to" that
/// opens a sentence, or closes one behind a comma or dash, and has nothing linked to it: its content is the
/// rest of the sentence. Linear in the words of the article.
void add_according_to(const Article& article, const Text& text, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
