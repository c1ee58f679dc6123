// PolNeAR as training passages, cut and labelled the way CofeNet labelled it.
//
// A passage is a paragraph (a line of the text). Spans of one annotator do not overlap, so labels are the
// spans themselves; a span's second piece, or its rest in the next paragraph, begins anew.
#pragma once

#include <string>
#include <vector>

#include "attribution/labeller.h"

namespace gainsay::train {

struct LabelledPassage {
  std::vector<std::string> tokens;
  std::vector<Label> labels;
  std::size_t article = 0;  ///< passages of one article share a number
};

/// Every article of `folder`, by name, each with its first annotator. Ends the program where it can't be
/// read.
std::vector<LabelledPassage> read_polnear(const std::string& folder);

/// CofeNet's JSON lines.
std::vector<LabelledPassage> read_label_lines(const std::string& path);

}  // namespace gainsay::train
