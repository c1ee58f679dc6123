// Scores stance, polarity, certainty and anonymity against hand labels, given the spans of each attribution.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "attribution/attribution.h"
#include "base/result.h"
#include "evaluation/brat.h"

namespace gainsay {

/// What is told of an attribution besides its spans.
struct StanceReading {
  Stance stance = Stance::says;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::plain;
  Anonymity anonymity = Anonymity::none;
  friend bool operator==(const StanceReading&, const StanceReading&) = default;
};

/// One labelled attribution. It names its text and holds none of it.
struct StanceLabel {
  std::string article;    ///< text/ARTICLE.txt
  std::string annotator;  ///< attributions/ARTICLE_ANNOTATOR.ann holds its neighbours; "-": it has none there
  BratAttribution spans;  ///< code points of the text
  StanceReading gold;
  double weight = 1;  ///< one over its chance of having been drawn; 0: not part of a sample
};

/// The rows of a file such as train/labels/stance-dev.tsv, whose first line names its columns. Fails with
/// damaged where a row has too few columns, or a value that is none of a column's.
Result<std::vector<StanceLabel>> read_stance_labels(std::string_view content, const std::string& path);

/// What the engine says of each label's attribution, in the order of `labels`. It is given the spans of all
/// attributions that the annotator found in the article. Fails where a text or an annotation can't be read.
Result<std::vector<StanceReading>> read_stances(const std::vector<StanceLabel>& labels,
                                                const std::string& folder, const Models& models);

/// Counts of one value of a field ("denies"), or sums of weights.
struct ValueScore {
  std::string_view name;
  double gold = 0;
  double found = 0;
  double correct = 0;
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

/// One field, by its values in their order.
struct FieldScore {
  std::string_view name;
  std::vector<ValueScore> values;
  [[nodiscard]] double accuracy() const;
  /// Mean over the values that gold labels have.
  [[nodiscard]] double macro_f1() const;
};

/// Stance, polarity, certainty, anonymity.
using StanceScores = std::array<FieldScore, 4>;

/// `weighted`: each label counts by its weight, which gives the figures of the corpus as it is; else by one.
StanceScores score_stances(const std::vector<StanceLabel>& labels, const std::vector<StanceReading>& found,
                           bool weighted);

}  // namespace gainsay
