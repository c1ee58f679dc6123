// Verbs and nouns by which reports are marked: what may stand alone as a cue.
#pragma once

#include <string_view>

namespace gainsay {

/// Whether a word, in lower case, is a form of a verb or noun of saying or thinking: "said", "allegation".
bool is_reporting_word(std::string_view word);

}  // namespace gainsay
