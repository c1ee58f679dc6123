// What kind of thing a name names, from its own words and from those beside it.
#pragma once

#include <string_view>
#include <vector>

#include "entities/names.h"

namespace gainsay {

/// The kind that a head word gives away ("party", "camp", "province"), else unknown.
EntityKind kind_of_head(std::string_view folded_word);

/// "Telvane, the telephone company, said".
bool is_apposed_to_organisation(const std::vector<NameWord>& words, const Name& name);

/// "Neighbouring Kestria", "Kestria's defence ministry", "Kestria's capital": one word that names a country.
bool is_named_as_country(const std::vector<NameWord>& words, const Name& name);

/// The kind of one name where it stands, else unknown.
EntityKind guess_kind(const std::vector<NameWord>& words, const Name& name);

}  // namespace gainsay
