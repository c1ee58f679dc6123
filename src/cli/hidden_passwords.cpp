#include "cli/hidden_passwords.h"

#include <algorithm>
#include <string_view>

namespace gainsay::cli {

void hide_passwords(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const std::size_t scheme = argument.find("://");
    if (scheme == std::string_view::npos) continue;
    const auto hide = [&](std::size_t from, std::size_t to) {
      std::fill(argv[i] + from, argv[i] + std::min(to, argument.size()), 'x');
    };
    const std::size_t user = scheme + 3;
    const std::size_t at = argument.rfind('@', argument.find('/', user));
    const std::size_t colon = argument.find(':', user);
    if (at != std::string_view::npos && at > user && colon < at) hide(colon + 1, at);
    constexpr std::string_view name = "password=";
    for (std::size_t given = argument.find(name); given != std::string_view::npos;
         given = argument.find(name, given + 1))
      hide(given + name.size(), argument.find('&', given));
  }
}

}  // namespace gainsay::cli
