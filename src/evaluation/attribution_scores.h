// Scores attributions against PolNeAR's: words, spans and whole attributions.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "evaluation/brat.h"

namespace gainsay {

/// Found, right and wanted, over any number of articles (micro average).
struct FoundScore {
  std::size_t right = 0;
  std::size_t found = 0;
  std::size_t gold = 0;

  [[nodiscard]] double precision() const { return ratio(right, found); }
  [[nodiscard]] double recall() const { return ratio(right, gold); }
  [[nodiscard]] double f1() const {
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }

 private:
  static double ratio(std::size_t part, std::size_t all) {
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0;
  }
};

struct RoleScores {
  FoundScore source;
  FoundScore cue;
  FoundScore content;
};

/// Attributions of about the same confidence.
struct ConfidenceBin {
  std::size_t found = 0;
  std::size_t right = 0;  ///< by relation.relaxed
  double confidence = 0;  ///< sum
};

/// All over sets of words, a word being a run of letters, digits and low lines or one other mark.
struct AttributionScores {
  RoleScores words;    ///< words that a role covers
  RoleScores spans;    ///< a span is right where its words are those of a gold span
  FoundScore relaxed;  ///< cues share a word, sources share one or are both absent, contents have a
                       ///< Jaccard index of 0.5 or more; paired one to one, most content in common first
  FoundScore exact;    ///< all three have the same words
  std::size_t cue_found = 0;                 ///< gold attributions whose cue shares a word with a cue found
  std::size_t source_right = 0;              ///< of these, sources that share a word or are both absent
  std::array<ConfidenceBin, 10> confidence;  ///< by tenths

  /// Expected calibration error (Naeini et al. 2015): how far confidence is from what is right, bin by bin.
  [[nodiscard]] double calibration_error() const;
};

/// Adds one article to `scores`. Offsets are code points of `text`.
void add_scores(std::string_view text, const std::vector<BratAttribution>& gold,
                const std::vector<BratAttribution>& found, AttributionScores& scores);

}  // namespace gainsay
