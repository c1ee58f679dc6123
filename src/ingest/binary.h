// Telling text from everything else by its bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gainsay {

/// "utf-16le" or "utf-16be" where bytes without byte order mark are clearly that: NULs in every other place.
std::optional<std::string_view> wide_encoding(std::string_view bytes);

/// Where binary data shows itself: a known signature (0), the first NUL, or the first control character where
/// there are too many for text. Nothing for text in any encoding that has no NULs.
std::optional<std::size_t> find_binary(std::string_view bytes);

}  // namespace gainsay
