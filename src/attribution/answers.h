// What a denial or a confirmation answers, within the article.
#pragma once

#include <vector>

#include "attribution/attribution.h"

namespace gainsay {

/// Sets `answers`. A denial or confirmation whose content points back ("the reports", "that") answers the
/// nearest earlier run of attributions by others; one that restates, those that share its words; and what the
/// same source says next, where it negates those same words, becomes a denial of them too.
void find_answers(const Article& article, const Text& text, std::vector<Attribution>& items);

}  // namespace gainsay
