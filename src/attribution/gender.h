// Whether "he" or "she" can stand for somebody: what titles give away, and nothing else.
#pragma once

#include <string_view>

#include "entities/entities.h"

namespace gainsay {

/// +1 for "she" and "her", -1 for "he", "him" and "his", else 0.
int gender_of_pronoun(std::string_view lower_word);

/// +1 where the name holds a woman's title ("Ms"), -1 for a man's, 0 where it has none.
int gender_of_name(std::string_view lower_name);

/// The same by the word that stands before the entity's mentions.
int gender_of_entity(const Article& article, const Entities& entities, EntityId entity);

}  // namespace gainsay
