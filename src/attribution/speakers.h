// Sources that are one: "Mahdi Orvel" and "Orvel", "a source" and "the source", "he".
#pragma once

#include <vector>

#include "attribution/attribution.h"

namespace gainsay {

/// Sets `speaker` of every attribution that has a source, and its anonymity where the source is a pronoun.
/// Returns the speakers in order of first mention. `items` ascends.
std::vector<Speaker> find_speakers(const Article& article, const Text& text, const Entities& entities,
                                   std::vector<Attribution>& items);

}  // namespace gainsay
