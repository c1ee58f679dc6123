// Denials without a word of denial: "There was no queue", "It is a lie", "It was three".
#pragma once

#include "attribution/discourse.h"

namespace gainsay {

struct Contradiction {
  AttributionIds answered;
  bool denies = false;  ///< so that its stance is a denial
};

/// What was said, by another and mostly last, where `id` says that it is not so, or gives another number in
/// few words.
Contradiction contradicted_by(const Discourse& said, AttributionId id);

}  // namespace gainsay
