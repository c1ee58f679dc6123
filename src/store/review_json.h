// Decisions as JSON, the same in exports and in the API.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "store/reviews.h"

namespace gainsay {

/// {"number","article","attribution","judged","answers","verdict","stance","note","reviewer","decided"};
/// "answers" is {"article","judged"} of the claim where a link was judged, else null.
nlohmann::ordered_json json_of(const Review& review);

}  // namespace gainsay
