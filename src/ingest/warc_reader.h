// Records of a web archive: WARC 0.17 to 1.1 (ISO 28500), plain or packed, one member a record or not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"
#include "ingest/byte_source.h"
#include "ingest/http_message.h"

namespace gainsay {

/// A record's head. Its block is read, or passed over, afterwards.
struct WarcRecord {
  std::uint64_t number = 0;  ///< from 1, damaged ones counted
  std::uint64_t offset = 0;  ///< of its first byte in the unpacked archive
  std::uint64_t length = 0;  ///< bytes of its block
  std::string type;          ///< WARC-Type in lower case: "response", "resource", ...
  std::string target;        ///< WARC-Target-URI without the brackets that some writers put around it
  std::string date;          ///< WARC-Date
  std::string content_type;
  bool segmented = false;  ///< its block goes on in other records
};

/// Reads an archive forward in constant memory. A damaged record is an error that names archive, record and
/// byte; reading goes on with the next line that begins a record, behind damaged packing with the next
/// member.
class WarcReader {
 public:
  explicit WarcReader(ByteSource source) : source_(std::move(source)) {}

  /// The next record's head, or an error in its place; nothing at the end.
  std::optional<Result<WarcRecord>> next();

  /// The block of the record given last. Fails with limit_exceeded past `max_bytes`, and passes it over;
  /// truncated or damaged, and what is left of the record is lost.
  Result<std::string> block(std::uint64_t max_bytes);

  [[nodiscard]] const std::string& name() const { return source_.name(); }
  /// Records met so far.
  [[nodiscard]] std::uint64_t records() const { return number_; }

 private:
  Result<std::string> head_lines();
  Result<WarcRecord> head();
  Result<bool> pass_line_ends();
  Result<void> pass_block();
  Error lost(Error error);
  void find_next_record();
  [[nodiscard]] bool beyond_help(const Error& error) const;

  ByteSource source_;
  std::uint64_t number_ = 0;
  std::uint64_t start_ = 0;
  std::uint64_t left_ = 0;  ///< bytes of the block at hand not yet taken
  bool ended_ = false;
};

}  // namespace gainsay
