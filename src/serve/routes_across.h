// Routes for what joins articles: disputes, claims that several make, replies, copies, versions, actors.
#pragma once

#include <vector>

#include "serve/route.h"

namespace gainsay::serve {

/// These, behind the others.
std::vector<Route> with_routes_across(std::vector<Route> routes);

}  // namespace gainsay::serve
