// Parameters that several routes take.
#pragma once

#include <vector>

#include "serve/parameters.h"

namespace gainsay::serve {

/// limit and cursor, behind the others.
std::vector<Parameter> with_page(std::vector<Parameter> parameters);

/// What claim_filter reads, as on the command line, but for contested.
std::vector<Parameter> thread_parameters();
/// The same, and contested.
std::vector<Parameter> claim_parameters();

/// site, since and until, of articles.
std::vector<Parameter> article_parameters();

}  // namespace gainsay::serve
