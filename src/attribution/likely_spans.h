// Decoding of BIO labels span by span: each that is likely enough to be right to the letter, whatever is
// around it.
//
// The best sequence of label_chain.h is the one most likely to be right as a whole: that is wanted where
// sources, cues and contents are joined. Whoever counts spans one by one gets more right ones from the
// probabilities of single spans over all sequences (Goodman 1996, "Parsing Algorithms and Metrics").
#pragma once

#include <array>
#include <vector>

#include "attribution/label_chain.h"

namespace gainsay {

/// The spans that do not overlap and whose probabilities, each less `least_probability`, have the highest
/// sum. Forward and backward sums, then a pass over the spans that are likely enough. Same result on every
/// machine.
std::vector<Label> likely_spans(const ChainScores& scores);

/// Of each word, how likely each label is, over all sequences that the scheme allows.
std::vector<std::array<float, label_count>> label_probabilities(const ChainScores& scores);

/// A third: F1 is highest near half its own value, which is 0.6 to 0.8 here.
inline constexpr double least_probability = 0.33;

}  // namespace gainsay
