// Any bytes as actors.toml: read or refused, with a line and a column; what was read names somebody.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "actors/actor_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = gainsay::read_actor_file({reinterpret_cast<const char*>(data), size});
  if (!read) {
    if (!read.error().message.starts_with("line ")) std::abort();
    return 0;
  }
  for (const gainsay::ListedActor& actor : *read) {
    if (actor.name.empty() || actor.names.empty()) std::abort();
    for (const gainsay::ListedName& name : actor.names) {
      if (name.key.empty()) std::abort();
    }
  }
  return 0;
}
