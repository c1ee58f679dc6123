// What people type to search, as an expression of SQLite's full-text search.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace gainsay {

/// Words that stand one after the other.
struct SearchTerm {
  std::string words;    ///< as they were typed
  bool begins = false;  ///< the last of them may be the beginning of a word
  bool without = false;
};

/// What is typed, term by term, one of them wanted at least. Fails as match_expression does.
Result<std::vector<SearchTerm>> search_terms(std::string_view typed);

/// `ferry late` both words; `"late ferry"` one after the other; `bridg*` words that begin so; `-sold` without
/// it. Nothing else is syntax, so that no input can be wrong in another way than these: nothing to look for
/// (unsupported), or a quotation mark that is not closed (damaged).
Result<std::string> match_expression(std::string_view typed);

}  // namespace gainsay
