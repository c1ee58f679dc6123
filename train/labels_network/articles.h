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
  std::vector<std::vector<Label>> others;  ///< what further teachers say; none where people labelled
  bool taught = false;                     ///< labelled by teachers

  [[nodiscard]] PassageLayers layers() const { return {text, syntax, names}; }
};

/// Every article of `folder`, by name, with its first annotator, read with the models of `models`. Ends the
/// program where something can't be read.
std::vector<LabelledArticle> read_labelled_articles(const std::string& folder, const std::string& models);

/// The texts of `folder`, by name, read with the models of `models`; with what the labellers of `teachers`,
/// folders of models over the same encoder, say. Ends the program where something can't be read.
std::vector<LabelledArticle> read_taught_articles(const std::string& folder, const std::string& models,
                                                  const std::vector<std::string>& teachers);

}  // namespace gainsay::train
