// Text that is a number and nothing else.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace gainsay {

/// The number that `text` is as a whole, as std::from_chars reads it: no sign before what has none, no space,
/// no locale. Nothing where it is none, where more follows, and where `Number` can't hold it.
template <typename Number>
std::optional<Number> read_number(std::string_view text) {
  Number value{};
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return value;
}

}  // namespace gainsay
