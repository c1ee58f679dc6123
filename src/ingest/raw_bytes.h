// Bytes as they lie in a file, in memory, or in a member of an archive: what a ByteSource unpacks.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

/// A forward reader without memory of what it gave. Not for several threads at once.
class RawBytes {
 public:
  virtual ~RawBytes() = default;
  /// Appends the next bytes to `out`, at most about 128 KiB; nothing at the end.
  virtual Result<void> read(std::string& out) = 0;
};

/// A file, or standard input for "-". Fails with not_found or unreadable.
Result<std::unique_ptr<RawBytes>> open_file_bytes(const std::string& path);

/// Memory that outlives the reader.
std::unique_ptr<RawBytes> memory_bytes(std::string_view bytes);

}  // namespace gainsay
