// Bytes of a file or of standard input, gunzipped on the way where they are gzip (RFC 1952, many members).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

/// A forward reader in constant memory. Errors carry the input's name; offsets count decompressed bytes, but
/// for errors of the gzip format itself, which count bytes of the file.
class ByteSource {
 public:
  /// Opens `path`, or standard input for "-". Fails with not_found or unreadable.
  static Result<ByteSource> open(const std::string& path);
  /// Reads from memory that outlives the source: for tests and embedders. `name` is used in errors.
  static ByteSource of_memory(std::string_view bytes, std::string name);

  ByteSource(ByteSource&&) noexcept;
  ByteSource& operator=(ByteSource&&) noexcept;
  ~ByteSource();

  /// The bytes at hand, without taking them; empty at the end. Fails with unreadable, truncated or damaged.
  Result<std::string_view> peek();
  /// Takes `count` bytes of what peek() showed.
  void take(std::size_t count);
  /// Bytes taken so far.
  [[nodiscard]] std::uint64_t position() const;
  [[nodiscard]] const std::string& name() const;

 private:
  struct State;
  explicit ByteSource(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// All that is left of `source`. Fails with limit_exceeded past `max_bytes`, else as peek() does.
Result<std::string> read_all(ByteSource& source, std::uint64_t max_bytes);

}  // namespace gainsay
