// Names of actors as they are compared: however an article writes capitals, marks and titles.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "entities/entities.h"

namespace gainsay {

/// name_key (places/name_key.h) without "the" and, of a person, without titles before the name. A country has
/// one key whatever it is called: "Republic of Iraq" is "iraq".
std::string actor_key(std::string_view name, EntityKind kind);

/// Without single letters in the middle: "maud j ellery" is "maud ellery". The same key where there are none.
std::string without_initials(std::string_view key);

/// "maud jane ellery" is "maud ellery"; the same key where there is not just one word in the middle.
std::string without_middle_name(std::string_view key);

/// Whether a name says by itself whom it means; "Ellery" does not, nor does "Interior Ministry".
bool is_single_word(std::string_view key);
/// Whether every word of it is one that many organisations have: "supreme court", "workers party".
bool is_generic(std::string_view key);

/// Words of a key, in order.
std::vector<std::string_view> key_words(std::string_view key);

/// Whether `letters` are the first letters of the words of `key`, with or without its small words.
bool are_initials(std::string_view letters, std::string_view key);

}  // namespace gainsay
