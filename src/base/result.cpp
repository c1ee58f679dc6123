#include "base/result.h"

#include <array>

#include <fmt/format.h>

namespace gainsay {

std::string_view name(ErrorCode code) {
  constexpr std::array names = {"not_found",      "unreadable", "truncated",  "damaged",   "unsupported",
                                "limit_exceeded", "not_text",   "no_article", "bad_model", "unwritable"};
  static_assert(names.size() == static_cast<std::size_t>(ErrorCode::unwritable) + 1);
  return names.at(static_cast<std::size_t>(code));
}

std::string describe(const Error& error) {
  std::string text = error.input.empty() ? error.message : fmt::format("{}: {}", error.input, error.message);
  if (error.offset) text += fmt::format(" (at byte {})", *error.offset);
  return text;
}

}  // namespace gainsay
