// actors.toml: who is who, as its users know it. docs/actors.md describes it.
//
//   [[actor]]
//   name = "Harbour Workers Union"
//   kind = "organisation"
//   aliases = ["HWU", { name = "Dockers' League", to = "1998" }]
//   not = ["Harbour Walkers United"]
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actors/decisions.h"
#include "base/result.h"

namespace gainsay {

/// Bytes of such a file at most.
inline constexpr std::size_t actor_file_limit = std::size_t{4} << 20;

/// Reads such a file. Fails with damaged, or limit_exceeded where it is larger than actor_file_limit; the
/// message begins with "line 3, column 8: " and says what was expected. Keys that are not known are errors,
/// and so is a name that two actors have at one time. Pure.
Result<std::vector<ListedActor>> read_actor_file(std::string_view text);

}  // namespace gainsay
