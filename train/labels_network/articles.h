// Articles with every layer that the labeller reads, and with labels of people or of teachers.
#pragma once

#include <string>
#include <vector>

#include "attribution/labeller.h"
#include "labels_network/label_teachers.h"

namespace gainsay::train {

/// One article, read by the library itself.
struct LabelledArticle {
  Text text;
  Syntax syntax;
  std::vector<std::uint8_t> names;  ///< as name_labels() gives them
  std::vector<Label> labels;  ///< a token each; a piece of a span begins anew where another lies between
  std::vector<float> probabilities;  ///< label_count a token; where people labelled, none

  [[nodiscard]] PassageLayers layers() const { return {text, syntax, names}; }
};

/// Every article of PolNeAR's `folder`, by name, with its first annotator, read with the models of `models`.
/// Ends the program where something can't be read.
std::vector<LabelledArticle> read_labelled_articles(const std::string& folder, const std::string& models);

/// Every .txt of `folder`, by name, read likewise, with what `teachers` say in place of labels.
std::vector<LabelledArticle> read_plain_articles(const std::string& folder, const std::string& models,
                                                 const LabelTeachers& teachers);

}  // namespace gainsay::train
