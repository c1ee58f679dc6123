// Nouns that point back at what was said, and what they call it: "the allegation", "his denial", "the
// ruling".
#pragma once

#include <string_view>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/words.h"

namespace gainsay {

/// Whether a noun is one that calls what was said by what it does ("the offer", "the ruling") and so means
/// nothing where nothing before does that. `noun` is in lower case.
bool is_deed_noun(std::string_view noun);

/// Whether `noun` ("accusations") is what somebody would call `item`: by its stance, by its cue ("announced",
/// for an announcement) or by who says it (a court, for a ruling). `cue` and `source` are the words of
/// `item`.
bool is_called(std::string_view noun, const Attribution& item, const std::vector<Word>& cue,
               const std::vector<Word>& source);

}  // namespace gainsay
