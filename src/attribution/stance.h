// What an attribution does: says, claims, denies ... (docs/stances.md).
#pragma once

#include "attribution/attribution.h"

namespace gainsay {

/// What the cue and the words around it tell, before other attributions are looked at.
struct Reading {
  Stance stance = Stance::says;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::plain;
};

/// Reads the cue in its context: negation and passives before it, what it takes as content, and whether
/// anybody is said to be its source.
Reading read_stance(const Article& article, const Text& text, const Spans& source, const Spans& cue,
                    const Spans& content);

}  // namespace gainsay
