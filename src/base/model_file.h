// Model files: weights on disk, behind a header that refuses what it can't vouch for.
//
// Layout, little-endian: "GAINSAYM" | kind, 16 bytes, zero-padded | version, u32 | zero, u32 |
// payload size, u64 | XXH3-128 of the payload, high then low, u64 each | payload.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

/// Names a kind of weights and the version of their payload's layout. A version is never reused.
struct ModelFormat {
  std::string_view kind;  ///< 1 to 16 ASCII characters, e.g. "links"
  std::uint32_t version = 1;
};

/// Writes `payload` under a header, first beside `path`, then in its place: a reader sees the old file or the
/// new one, never a part. Fails with unwritable.
Result<void> write_model_file(const std::string& path, const ModelFormat& format, std::string_view payload);

/// Reads the payload of a file that write_model_file made. Fails with not_found, unreadable, or bad_model
/// where the magic, the kind, the version, the size or the checksum does not hold.
Result<std::string> read_model_file(const std::string& path, const ModelFormat& format);

}  // namespace gainsay
