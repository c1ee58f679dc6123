// How well labels fit gold: exact spans.
#pragma once

#include <string>
#include <vector>

#include "labels_network/articles.h"

namespace gainsay::train {

/// F1 of exact spans by role, as "source 70.12 cue 64.20 content 57.31". Paragraphs part spans.
std::string label_figures(const std::vector<LabelledArticle>& gold, const Labeller& labeller);

}  // namespace gainsay::train
