// Routes of what is taken out of a ledger as files: exports.
#pragma once

#include <vector>

#include "serve/route.h"

namespace gainsay::serve {

/// `routes`, and these.
std::vector<Route> with_routes_out(std::vector<Route> routes);

}  // namespace gainsay::serve
