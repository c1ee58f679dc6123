// The closed word lists behind the first, rule-based name finder. Lower case, sorted for binary search.
#pragma once

#include <string_view>

namespace gainsay::words {

bool is_title(std::string_view word);              ///< "president", "mr": stands before a person's name
bool is_organisation_head(std::string_view word);  ///< "ministry", "party"
bool is_facility_head(std::string_view word);      ///< "camp", "airport"
bool is_place_head(std::string_view word);         ///< "province", "river"
bool is_demonym(std::string_view word);            ///< "iranian", "western"; also by ending
bool is_never_name(std::string_view word);         ///< days, months, pronouns, function words
bool is_speech_verb(std::string_view word);        ///< "said", "told"
bool is_common_plural_or_starter(std::string_view word);  ///< opens sentences without being a name
bool is_place_preposition(std::string_view word);         ///< "in", "near"
bool is_collective_possessive(std::string_view word);     ///< "people" in "People's Party"

}  // namespace gainsay::words
