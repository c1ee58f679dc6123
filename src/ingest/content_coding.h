// Codings of HTTP bodies, undone in memory.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

/// Undoes one coding by its name in Content-Encoding: gzip, x-gzip, deflate (zlib's format or bare), br,
/// zstd, identity. A body that doesn't begin as the coding does comes back as it is. Fails with unsupported
/// for other names, truncated, damaged, and limit_exceeded past `max_bytes`; the input is left unnamed.
Result<std::string> undo_content_coding(std::string body, std::string_view coding, std::uint64_t max_bytes);

}  // namespace gainsay
