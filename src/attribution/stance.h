// What an attribution does: says, claims, denies ... (docs/stances.md).
#pragma once

#include <string_view>

#include "attribution/attribution.h"

namespace gainsay {

/// What the cue and the words around it tell, before other attributions are looked at.
struct Reading {
  Stance stance = Stance::says;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::plain;
};

/// Whether a word, in lower case, is a form of a verb or noun of saying or thinking: "said", "allegation".
bool is_reporting_word(std::string_view word);

/// Reads the cue in its context: negation and passives before it, and what it takes as content.
Reading read_stance(const Article& article, const Text& text, const Spans& cue, const Spans& content);

}  // namespace gainsay
