// Who the labels of a dialogue stand for: "A.", "RASMUSSEN", "PRESENTER (Folasade Quist)", "CALLER".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/turns.h"

namespace gainsay {

/// One speaker of a dialogue, by Turn::who.
struct TurnSpeaker {
  std::string name;  ///< the fullest known, else the label
  std::optional<EntityId> entity;
  Anonymity anonymity = Anonymity::named;  ///< role: the label is an office ("HOST") and no name
};

/// A label is a name in brackets behind it, a person by surname, first or full name, whatever its case, or
/// another name of the article. "A" is the person that the text before the dialogue names most, "Q" another
/// named there, else the publisher. An office that the turn before speaks to by name ("Absalom, you told
/// us") is that person.
std::vector<TurnSpeaker> find_turn_speakers(const Article& article, const Entities& entities,
                                            const std::vector<Turn>& turns);

}  // namespace gainsay
