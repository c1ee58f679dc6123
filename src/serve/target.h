// What a request asks for: the path and the query of its target (RFC 3986), unescaped.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace gainsay::serve {

struct Target {
  std::vector<std::string> path;                           ///< "/api/v1" is {"api", "v1"}, "/" is {""}
  std::vector<std::pair<std::string, std::string>> query;  ///< in its order; "+" is a space, as forms send it
};

/// Fails with damaged where the target begins with no slash, an escape is none, or what comes out is no UTF-8
/// or has control characters.
Result<Target> read_target(std::string_view target);

/// Escapes everything but unreserved characters.
std::string escaped(std::string_view text);

}  // namespace gainsay::serve
