// Bytes in any encoding to UTF-8, with the way back.
#pragma once

#include <string>
#include <string_view>

#include "base/offset_map.h"
#include "base/result.h"

namespace gainsay {

/// Decoded bytes. `content.origin` maps every character to its bytes in the input.
struct Decoded {
  MappedText content;    ///< well-formed UTF-8 without byte order mark; malformed bytes became U+FFFD
  std::string charset;   ///< "UTF-8", "windows-1252", "Shift_JIS", ...
  std::string found_in;  ///< "BOM", "HTTP header", "meta", "detected", "default"
};

/// What is known of the bytes before they are looked at.
struct CharsetHints {
  std::string_view http_charset;  ///< charset parameter of a Content-Type header; empty where none
  bool look_for_meta = false;     ///< HTML: heed <meta charset> in the first kilobytes
};

/// Decodes by, in this order: byte order mark; the HTTP header; meta; well-formed UTF-8; ICU's detector.
/// A declaration that the bytes break gives way to what they are. Labels are taken as browsers take them
/// (WHATWG Encoding Standard: "latin1" is windows-1252). Fails with not_text for binary data and NUL
/// characters, and damaged for surrogates encoded in UTF-8; both with the offset.
Result<Decoded> decode(std::string_view bytes, const CharsetHints& hints);

}  // namespace gainsay
