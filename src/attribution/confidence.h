// How sure an attribution is.
#pragma once

#include <cmath>

namespace gainsay {

/// From the margin of an attribution's least sure span, in log odds of the labeller, to how often such
/// attributions are right: cue and source share a word with a gold one's, contents overlap by half
/// (relation.relaxed of gainsay eval attribution). Platt's scaling (1999), its two numbers fitted on PolNeAR
/// dev; fitted on half of the articles, the other half's expected calibration error was 1.4 and 2.7 %
/// (docs/decisions/0007-linking.md).
inline float confidence_of(float margin) {
  return 1.0F / (1.0F + std::exp(0.17F - 0.61F * margin));
}

}  // namespace gainsay
