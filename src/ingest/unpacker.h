// gzip (RFC 1952) and zstd (RFC 8878), a piece at a time.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace gainsay {

/// Unpacks one member (zstd: frame) after another. Constant memory: at most 128 MiB, which zstd's window may
/// take; gzip needs 32 KiB.
class Unpacker {
 public:
  enum class State { more, member_ended, damaged };
  struct Step {
    std::size_t used = 0;  ///< bytes of `packed` that were taken
    State state = State::more;
  };

  virtual ~Unpacker() = default;
  /// Appends what some of `packed` unpacks to, at most about 128 KiB, to `plain`.
  virtual Step unpack(std::string_view packed, std::string& plain) = 0;
  /// Makes ready for the next member.
  virtual void restart() = 0;
  /// "gzip" or "zstd".
  [[nodiscard]] virtual std::string_view name() const = 0;
  /// The bytes with which a member begins.
  [[nodiscard]] virtual std::string_view signature() const = 0;
};

/// By the first four bytes of a file; null where they are neither gzip nor zstd.
std::unique_ptr<Unpacker> make_unpacker(std::string_view head);

}  // namespace gainsay
