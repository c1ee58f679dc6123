// A look ahead over a page's tags, before the parser meets them.
//
// The HTML5 tree algorithm is quadratic in two ways that a hostile page can use: every tag may walk all open
// elements, and every block reopens all formatting elements left open. Neither can be stopped half way.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/limits.h"

namespace gainsay {

/// What a page would overrun, and the byte at which it does.
struct Excess {
  std::string what;
  std::size_t offset = 0;
};

/// Estimates, in one pass, the depth of open elements and the number of elements that the parser will
/// reopen, and names the first that passes max_depth or max_nodes. Nothing for pages within limits.
std::optional<Excess> find_excess(std::string_view page, const Limits& limits);

}  // namespace gainsay
