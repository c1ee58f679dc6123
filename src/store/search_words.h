// What people type to search, as an expression of SQLite's full-text search.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

/// `ferry late` both words; `"late ferry"` one after the other; `bridg*` words that begin so; `-sold` without
/// it. Nothing else is syntax, so that no input can be wrong in another way than these: nothing to look for
/// (unsupported), or a quotation mark that is not closed (damaged).
Result<std::string> match_expression(std::string_view typed);

}  // namespace gainsay
