// PolNeAR's articles with every layer that the labeller reads, and with gold labels.
#pragma once

#include <string>
#include <vector>

#include "attribution/labeller.h"

namespace gainsay::train {

/// One article, read by the library itself.
struct LabelledArticle {
  Text text;
  Syntax syntax;
  std::vector<std::uint8_t> names;  ///< as name_labels() gives them
  std::vector<Label> labels;  ///< a token each; a piece of a span begins anew where another lies between

  [[nodiscard]] PassageLayers layers() const { return {text, syntax, names}; }
};

/// Every article of `folder`, by name, with its first annotator, read with the models of `models`. Ends the
/// program where something can't be read.
std::vector<LabelledArticle> read_labelled_articles(const std::string& folder, const std::string& models);

}  // namespace gainsay::train
