// What people decided on the answers of a thread.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "store/ledger.h"

namespace gainsay::serve {

/// Adds "reviews" to each of `answers`, which are those of `thread`: the decisions on whether it answers one
/// of the statements of the claim, oldest first; of words that both articles still have. Fails as Ledger
/// does.
Result<void> add_link_reviews(Ledger& ledger, const DisputeThread& thread, nlohmann::ordered_json& answers);

}  // namespace gainsay::serve
