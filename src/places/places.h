// Where: the places that an article names, as points on the globe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "entities/entities.h"
#include "entities/name_tagger.h"
#include "extract/article.h"
#include "places/gazetteer.h"
#include "text/text.h"

namespace gainsay {

/// Why a place has no coordinates.
enum class Unlocated : std::uint8_t {
  no,
  no_gazetteer,  ///< none was built, or none was given
  not_listed     ///< no place of the gazetteer has this name, nor one that may be a spelling of it
};

/// "15 km north of": away from the place that is named.
struct PlaceOffset {
  Span span;  ///< "15 km north of"
  double kilometres = 0;
  double bearing = 0;  ///< degrees, clockwise from north
};

/// A mention of a place.
struct Place {
  Span span;
  std::optional<EntityId> entity;
  Unlocated unlocated = Unlocated::no;
  /// Of the place in the gazetteer; empty and absent where it is unlocated.
  std::string name;
  PlaceKind kind = PlaceKind::settlement;
  std::optional<std::uint32_t> geonames_id;
  std::string country;            ///< ISO 3166-1 alpha-2
  std::string division;           ///< the province or state that holds it
  std::optional<Coordinates> at;  ///< of the place named, not moved by the offset
  bool other_spelling = false;    ///< found by a spelling that the gazetteer doesn't list
  std::uint32_t candidates = 0;   ///< places of that name from which it was chosen
  std::optional<PlaceOffset> offset;
  std::optional<Coordinates> moved;  ///< `at` with the offset: about there
};

/// The places named, ascending and apart: what `names` and `entities` hold for places, and the dateline. One
/// name is one place in one article. `gazetteer` may be null. Pure.
std::vector<Place> find_places(const Article& article, const Text& text, const std::vector<TaggedName>& names,
                               const Entities& entities, const Gazetteer* gazetteer);

std::string_view name(Unlocated unlocated);

}  // namespace gainsay
