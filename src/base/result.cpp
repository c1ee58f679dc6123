#include "base/result.h"

#include <fmt/format.h>

namespace gainsay {

std::string describe(const Error& error) {
  std::string text = error.input.empty() ? error.message : fmt::format("{}: {}", error.input, error.message);
  if (error.offset) text += fmt::format(" (at byte {})", *error.offset);
  return text;
}

}  // namespace gainsay
