// Members of a JSON body that is sent.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "base/result.h"

namespace gainsay::serve {

/// A text member, cleaned of nothing: absent and null are empty. Fails with unsupported, in words for people,
/// where it is another thing, is longer than `longest` bytes, or has a NUL character.
Result<std::string> member(const nlohmann::ordered_json& json, const char* name, std::size_t longest);

/// A member that is a list of 1 to `most` such texts, none of them empty. Fails as member does.
Result<std::vector<std::string>> members(const nlohmann::ordered_json& json, const char* name,
                                         std::size_t most, std::size_t longest);

}  // namespace gainsay::serve
