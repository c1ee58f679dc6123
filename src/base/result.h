// What a function that can fail gives back, and what it says when it does.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace gainsay {

/// Causes a caller can tell apart. The text of an Error is for people; this is for programs.
enum class ErrorCode {
  not_found,       ///< no such file or folder
  unreadable,      ///< exists, but can't be opened or read (permission, I/O)
  truncated,       ///< ends before its format says it does
  damaged,         ///< breaks its format
  unsupported,     ///< a kind of input that is not read
  limit_exceeded,  ///< larger, deeper or longer than the limits in docs/limits.md
  not_text,        ///< binary data where text was expected
  no_article,      ///< read well, but holds no article text
  bad_model,       ///< a model file that is damaged, foreign or of another version
  unwritable,      ///< output could not be written
};

/// "not_found", "unreadable", ...
std::string_view name(ErrorCode code);

/// A failure: cause, one sentence for people, the input it concerns and, where known, the byte at which
/// it was noticed.
struct Error {
  ErrorCode code;
  std::string message;
  std::string input;                    ///< path, "-" for standard input, or "path:line 7"; may be empty
  std::optional<std::uint64_t> offset;  ///< byte offset in the input
};

/// "input: message (at byte N)", the one form in which errors are shown.
std::string describe(const Error& error);

template <typename T>
using Result = tl::expected<T, Error>;

/// Makes the failing arm of a Result.
inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string input = {},
                                  std::optional<std::uint64_t> offset = std::nullopt) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(input), offset});
}

}  // namespace gainsay
