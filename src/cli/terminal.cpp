#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "base/read_number.h"

namespace gainsay::cli {

bool use_colour(std::string_view choice, int descriptor) {
  if (choice == "always") return true;
  if (choice == "never") return false;
  const char* refused = std::getenv("NO_COLOR");
  if (refused != nullptr && *refused != '\0') return false;
  const char* kind = std::getenv("TERM");
  if (kind == nullptr || std::strcmp(kind, "dumb") == 0) return false;
  return ::isatty(descriptor) == 1;
}

std::size_t terminal_width(int descriptor) {
  std::size_t columns = 100;
  winsize size{};
  if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    columns = size.ws_col;
  } else if (const char* named = std::getenv("COLUMNS"); named != nullptr) {
    columns = read_number<std::size_t>(named).value_or(columns);
  }
  return std::clamp<std::size_t>(columns, 40, 120);
}

}  // namespace gainsay::cli
