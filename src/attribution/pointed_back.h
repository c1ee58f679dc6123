// What a phrase that points back means: "it", "both claims", "the minister's remarks".
#pragma once

#include "attribution/discourse.h"

namespace gainsay {

/// What attribution `id` points at by its Discourse::pointers: one attribution, all of one source's there, or
/// the run of several sources. None where it points at nothing that is attributed.
AttributionIds pointed_by(const Discourse& said, AttributionId id);

}  // namespace gainsay
