// Whether a text is English, where the page doesn't say.
#pragma once

#include <string_view>

namespace gainsay {

struct LanguageGuess {
  std::string_view tag;  ///< "en", "und" (undetermined, BCP 47: not English), empty where too short to tell
  bool plain = false;    ///< far from the line between them, in a text of some length
};

/// English or not, by how frequent English function words are.
LanguageGuess guess_language(std::string_view text);

}  // namespace gainsay
