// Whether an attribution took place, and how sure the article is of it (docs/stances.md).
#pragma once

#include <vector>

#include "attribution/attribution.h"
#include "attribution/words.h"

namespace gainsay {

/// The words that tell.
struct CueContext {
  std::vector<Word> before;  ///< the two words before the cue, in its sentence
  std::vector<Word> source;
  std::vector<Word> cue;
};

CueContext cue_context(const Article& article, const Text& text, const Spans& source, const Spans& cue);

Polarity polarity_of(const CueContext& context);
Certainty certainty_of(const CueContext& context);

}  // namespace gainsay
