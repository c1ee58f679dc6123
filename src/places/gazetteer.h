// The gazetteer: towns, divisions and countries of the world, with where they lie.
//
// scripts/places makes its file out of GeoNames' towns and a list of countries (docs/decisions/0013). It is
// mapped, not read: loading takes the time of one checksum.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/mapped_model.h"
#include "base/model_file.h"
#include "base/result.h"
#include "places/sphere.h"

namespace gainsay {

enum class PlaceKind : std::uint8_t {
  settlement,
  capital,      ///< of a country
  subdivision,  ///< a county, a district
  division,     ///< the first below the country: a province, a state of a federation
  country,
  region,  ///< a part of the world, of one country or more; continents too
  water,   ///< seas, lakes, rivers
  nature   ///< mountains, parks, islands and whatever else GeoNames lists
};

using PlaceId = std::uint32_t;

/// Places of one name, ascending by id; `hashes` of keys ascend.
struct NameIndex {
  std::span<const std::uint64_t> hashes;
  std::span<const PlaceId> places;
  [[nodiscard]] std::span<const PlaceId> find(std::string_view key) const;
};

/// Immutable; may be shared by threads.
class Gazetteer {
 public:
  static constexpr ModelFormat format{"places", 1};
  static constexpr std::string_view file_name = "places.bin";
  static constexpr std::uint32_t no_place = 0xFFFFFFFF;

  /// Maps places.bin in `folder`. Fails with not_found where it has not been made, otherwise as
  /// read_model_file does.
  static Result<Gazetteer> load(const std::string& folder);

  /// Of that name, however written; in no order that means anything.
  [[nodiscard]] std::span<const PlaceId> named(std::string_view name_key) const {
    return names_.find(name_key);
  }
  /// Of a name that may be the same, spelt otherwise. `spelling_key` as name_key.h has it.
  [[nodiscard]] std::span<const PlaceId> spelt_like(std::string_view spelling_key) const {
    return spellings_.find(spelling_key);
  }
  /// Whose people are called so: "iraqi".
  [[nodiscard]] std::span<const PlaceId> of_people(std::string_view name_key) const {
    return peoples_.find(name_key);
  }

  [[nodiscard]] std::size_t size() const { return kinds_.size(); }
  [[nodiscard]] std::string_view name(PlaceId id) const;
  [[nodiscard]] PlaceKind kind(PlaceId id) const { return static_cast<PlaceKind>(kinds_[id]); }
  /// 0 where it is not known.
  [[nodiscard]] std::uint32_t geonames_id(PlaceId id) const { return ids_[id]; }
  /// 0 where it is not known.
  [[nodiscard]] std::uint32_t population(PlaceId id) const { return populations_[id]; }
  [[nodiscard]] Coordinates at(PlaceId id) const { return {latitudes_[id] / 1e5, longitudes_[id] / 1e5}; }
  /// ISO 3166-1 alpha-2, in capitals; empty where it lies in no country or in several.
  [[nodiscard]] std::string_view country(PlaceId id) const;
  /// What holds it: of a town its county, of that its state, of that the country; no_place at the top.
  [[nodiscard]] PlaceId parent(PlaceId id) const { return parents_[id]; }
  /// Whether `outer` holds it, or is it.
  [[nodiscard]] bool lies_in(PlaceId id, PlaceId outer) const;
  /// The division or country that holds it or is it.
  [[nodiscard]] std::optional<PlaceId> holder(PlaceId id, PlaceKind kind) const;

 private:
  MappedModel file_;
  std::span<const std::int32_t> latitudes_, longitudes_;  ///< 1/100,000 of a degree
  std::span<const std::uint32_t> ids_, populations_, parents_, name_ends_;
  std::span<const std::uint8_t> kinds_;
  std::span<const std::uint16_t> countries_;  ///< two letters
  std::span<const char> name_bytes_;
  NameIndex names_, spellings_, peoples_;
};

/// "settlement", "country", ...
std::string_view name(PlaceKind kind);

}  // namespace gainsay
