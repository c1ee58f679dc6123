// Whether a text is English, where the page doesn't say.
#pragma once

#include <string_view>

namespace gainsay {

/// "en" where English function words are as frequent as English has them, "und" (undetermined, BCP 47) where
/// they are not, empty where the text is too short to tell.
std::string_view guess_language(std::string_view text);

}  // namespace gainsay
