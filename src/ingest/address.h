// Addresses that are given in part, made whole.
#pragma once

#include <string>
#include <string_view>

namespace gainsay {

/// `reference` resolved against `base` (RFC 3986, section 5.2): "http://a.example/b/d" of "../d" and
/// "http://a.example/b/c/". `reference` as it is, white space trimmed, where it has a scheme or `base` has
/// none, or where it is empty: whoever leaves an address out means none.
std::string resolve_address(std::string_view base, std::string_view reference);

}  // namespace gainsay
