// Bytes of a file, of standard input or of an archive's member, unpacked on the way where they are gzip or
// zstd (many members).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "ingest/limits.h"
#include "ingest/raw_bytes.h"

namespace gainsay {

/// How much was read and what it became, over a file and all that is packed inside it. One that grows beyond
/// all measure is a decompression bomb.
struct Expansion {
  std::uint32_t most = Limits{}.max_expansion;
  std::uint64_t packed = 0;
  std::uint64_t plain = 0;

  /// Whether the bound is passed: `most` times what was read, where that is more than `always_allowed`.
  [[nodiscard]] bool too_much() const { return plain > always_allowed && plain / most > packed; }
  static constexpr std::uint64_t always_allowed = 64u << 20;
};

/// A forward reader in constant memory. Errors carry the input's name; offsets count unpacked bytes, but
/// for errors of the packed format itself, which count bytes of the file.
class ByteSource {
 public:
  /// Opens `path`, or standard input for "-". Fails with not_found or unreadable.
  static Result<ByteSource> open(const std::string& path, const Limits& limits = {});
  /// Reads from memory that outlives the source: for tests and embedders. `name` is used in errors.
  static ByteSource of_memory(std::string_view bytes, std::string name, const Limits& limits = {});
  /// Reads what lies inside another input, whose `expansion` goes on being counted.
  static ByteSource inside(std::unique_ptr<RawBytes> bytes, std::string name,
                           std::shared_ptr<Expansion> expansion);

  ByteSource(ByteSource&&) noexcept;
  ByteSource& operator=(ByteSource&&) noexcept;
  ~ByteSource();

  /// The bytes at hand, without taking them; empty at the end. Fails with unreadable, truncated, damaged or
  /// limit_exceeded.
  Result<std::string_view> peek();
  /// As peek(), but waits for `count` bytes. Fewer where the input ends or fails before.
  Result<std::string_view> peek(std::size_t count);
  /// Takes `count` bytes of what peek() showed.
  void take(std::size_t count);
  /// Drops what is left of the packed member at hand, be it damaged, and goes to the next one. False where
  /// there is none, or the input isn't packed.
  bool skip_to_next_member();

  /// Bytes taken so far.
  [[nodiscard]] std::uint64_t position() const;
  [[nodiscard]] const std::string& name() const;
  [[nodiscard]] const std::shared_ptr<Expansion>& expansion() const;

 private:
  struct State;
  explicit ByteSource(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// All that is left of `source`. Fails with limit_exceeded past `max_bytes`, else as peek() does.
Result<std::string> read_all(ByteSource& source, std::uint64_t max_bytes);

}  // namespace gainsay
