// Stems: inflected forms of one word under one spelling, without a dictionary.
#pragma once

#include <array>
#include <string_view>

namespace gainsay {

/// Strips regular English endings and maps the irregular verbs of saying and thinking. The stem is a key, not
/// a word ("arguing", "argues" and "argue" give "argu"). May overwrite `buffer`, which may hold `lower`; the
/// result points into it, into `lower` or into a constant.
std::string_view stem(std::string_view lower, std::array<char, 64>& buffer);

}  // namespace gainsay
