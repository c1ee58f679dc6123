#include <fmt/format.h>

#include <cstdio>

#include "cli/command.h"

namespace gainsay::cli {

void say(const std::string& message) {
  std::string line = "gainsay: ";
  for (const char c : message) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) {
      line += fmt::format("\\x{:02x}", byte);
    } else {
      line += c;
    }
  }
  line += '\n';
  // Nowhere is left to report that stderr can't be written.
  (void)std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace gainsay::cli
