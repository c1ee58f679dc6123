#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <string_view>

#include "command.h"

namespace {

struct Command {
  std::string_view name;
  int (*run)(const std::string&, const std::string&);
};

constexpr std::array<Command, 2> commands{{
    {"tagger", gainsay::train::train_tagger},
    {"attribution-labels", gainsay::train::train_attribution_labels},
}};

}  // namespace

int main(int argc, char** argv) {
  for (const Command& command : commands) {
    if (argc == 4 && command.name == argv[1]) return command.run(argv[2], argv[3]);
  }
  fmt::print(stderr, "usage: gainsay-train tagger|attribution-labels CORPORA MODELS\n");
  return 2;
}
