// Claims that a denial names by its place or its own words.
#pragma once

#include <optional>

#include "attribution/discourse.h"

namespace gainsay {

/// "Exiles say water is cut; province denies it": a headline has no room for anything else to be denied.
AttributionIds in_same_headline(const Discourse& said, AttributionId id);

/// "Denied the union's claim that the figure was wrong", "denied an offer, despite reports that a bid had
/// been made": the claim within its denial, or right behind it.
std::optional<AttributionId> named_within(const Discourse& said, AttributionId id);

}  // namespace gainsay
