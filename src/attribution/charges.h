// Denials of what somebody was accused of just before.
#pragma once

#include "attribution/discourse.h"

namespace gainsay {

/// What somebody is accused of just before, or is claimed: "She denied taking it".
AttributionIds charge_before(const Discourse& said, AttributionId id);

/// "Ruled out the Front's involvement", "had no part in it": what somebody owned up to, or was blamed for.
AttributionIds involvement_denied(const Discourse& said, AttributionId id);

/// What somebody says next who has just been accused.
AttributionIds accused_before(const Discourse& said, AttributionId id);

}  // namespace gainsay
