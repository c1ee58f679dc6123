// Members of a zip or tar archive, read forward. libarchive is named in archive_reader.cpp alone.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "ingest/byte_source.h"
#include "ingest/raw_bytes.h"

namespace gainsay {

/// A file in an archive.
struct ArchiveMember {
  std::string name;  ///< its path in the archive, UTF-8
  bool encrypted = false;
};

/// Reads zip (by its local headers, never by the directory at its end: constant memory, and overlapping
/// members can't be) and tar (v7, ustar, pax, GNU). What the archive is packed in, ByteSource unpacks.
class ArchiveReader {
 public:
  explicit ArchiveReader(ByteSource source);
  ArchiveReader(ArchiveReader&&) noexcept;
  ArchiveReader& operator=(ArchiveReader&&) noexcept;
  ~ArchiveReader();

  /// The next member that is a file: folders, links and devices are left out. Nothing at the end, nor after
  /// an error, which names archive and byte: truncated, damaged, or limit_exceeded where it is a
  /// decompression bomb.
  std::optional<Result<ArchiveMember>> next();

  /// The bytes of the member given last: usable until the next call of next(). `name` is used in errors.
  std::unique_ptr<RawBytes> bytes(const std::string& name);

  [[nodiscard]] const std::string& name() const;
  [[nodiscard]] const std::shared_ptr<Expansion>& expansion() const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace gainsay
