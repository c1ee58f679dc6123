// Sources that are one: "Mahdi Orvel" and "Orvel", "a source" and "the source", "he".
#pragma once

#include <vector>

#include "attribution/attribution.h"
#include "attribution/turns.h"

namespace gainsay {

/// What speakers are known by. All have to stay.
struct SpeakerLayers {
  const Article& article;
  const Text& text;
  const Entities& entities;
  const Coreference& coreference;
  const std::vector<Turn>& turns;
};

/// Sets `speaker` of every attribution that has a source, and its anonymity where the source is a pronoun or
/// a turn's label. Returns the speakers in order of first mention. `items` ascends, parents are set.
std::vector<Speaker> find_speakers(const SpeakerLayers& layers, std::vector<Attribution>& items);

}  // namespace gainsay
