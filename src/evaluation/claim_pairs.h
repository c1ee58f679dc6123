// Pairs of attributions, labelled by what they are to each other, and how well that is found.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "base/result.h"
#include "claims/compare.h"

namespace gainsay {

/// An article of a few sentences, and which of its attributions is meant.
struct PairSide {
  std::string published;  ///< ISO 8601; empty where not known
  std::string text;
  std::string
      says;  ///< words of the content of the attribution that is meant; of several, the first that has them
};

/// Labels: "same", "denies", "differs" (numbers or times of one event), "other".
struct ClaimPair {
  std::string label;
  PairSide first, second;
};

inline constexpr std::array<std::string_view, 4> pair_labels = {"same", "denies", "differs", "other"};

/// Reads JSON Lines of {"label", "first": {"published", "text", "says"}, "second": {...}}. `input` names them
/// in errors. Fails with damaged, naming the line.
Result<std::vector<ClaimPair>> read_claim_pairs(std::string_view content, const std::string& input);

/// What was found for a pair.
struct FoundPair {
  std::string label;  ///< of pair_labels
  bool read = false;  ///< both attributions were read in the texts
  bool indexed =
      false;  ///< the statements find each other by their keys; where they don't, the label is "other"
  Comparison comparison;
};

/// Reads both texts with all stages, and compares. Fails where a text can't be analysed.
Result<FoundPair> judge_pair(const ClaimPair& pair, const Models& models);

struct LabelScore {
  std::size_t gold = 0, found = 0, right = 0;
};

/// Parallel to pair_labels.
std::array<LabelScore, 4> score_pairs(const std::vector<ClaimPair>& pairs,
                                      const std::vector<FoundPair>& found);

}  // namespace gainsay
