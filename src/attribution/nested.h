// Attributions within contents: "Brill said that Orvel had told him the tower would fall".
#pragma once

#include <vector>

#include "attribution/labeller.h"
#include "attribution/links.h"
#include "extract/article.h"

namespace gainsay {

/// The labeller gives no span inside another, as its corpus has none. So contents that hold a likely cue are
/// labelled again, each as if it were a passage of its own, and what is found in these again, to a depth of
/// three. Appends what is new to `linked`. Linear in the words of the contents.
void add_nested(const Article& article, const PassageLayers& layers, const SyntaxModel& model,
                const Labeller& labeller, std::vector<LinkedSpans>& linked);

}  // namespace gainsay
