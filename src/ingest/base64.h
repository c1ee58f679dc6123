// Base64 (RFC 4648), as feeds carry it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

/// The bytes, white space passed over; nothing where there is anything else.
std::optional<std::string> decode_base64(std::string_view text);

}  // namespace gainsay
