// Verbs and nouns by which reports are marked: what may stand alone as a cue.
#pragma once

#include <string_view>

namespace gainsay {

/// Whether a word, in lower case, is a form of a verb or noun of saying or thinking: "said", "allegation".
bool is_reporting_word(std::string_view word);

/// Whether a word, in lower case, is a form of a verb of denying, doubting or confirming what was said:
/// "rejects".
bool is_denying_word(std::string_view word);

/// Whether a word, in lower case, is a noun for what somebody says and another may deny: "claim", "rumours".
bool names_claim(std::string_view word);

}  // namespace gainsay
