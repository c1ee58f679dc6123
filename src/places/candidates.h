// The places that a name may stand for, before any is chosen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "places/gazetteer.h"

namespace gainsay {

struct PlaceCandidates {
  std::string key;              ///< one a name: that of the words in which it was found
  std::vector<PlaceId> places;  ///< empty where the gazetteer has none
  bool other_spelling = false;
};

/// Of a name as it stands in a text: "Baaquba", "the U.S.", "Anoka County", "downtown Duluth", "Iraqi".
PlaceCandidates place_candidates(std::string_view name, const Gazetteer& gazetteer);

/// The divisions and countries written after a name that ends at `end`, and which tell towns of one name
/// apart: ", La.", ", Iraq", " (Texas)". Empty where there are none.
std::vector<PlaceId> places_beside(std::string_view text, std::uint32_t end, const Gazetteer& gazetteer);

/// Whether a province or state is meant: "Basra Governorate", "Basra province", "the state of Durango".
bool is_called_division(std::string_view text, Span name);

}  // namespace gainsay
