// What the turn of a dialogue answers, and what somebody said when asked.
#pragma once

#include "attribution/discourse.h"

namespace gainsay {

/// A turn answers what the turn before reports of others, or its question where that wants a yes or a no.
AttributionIds of_turn(const Discourse& said, AttributionId id);

/// The question in the same sentence: "Asked whether it rang, she said no."
AttributionIds asked_before(const Discourse& said, AttributionId id);

}  // namespace gainsay
