#include "places/gazetteer.h"

#include <algorithm>

#include "base/payload.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

// Whether a place of kind `outer` may hold one of kind `inner`: no way up leads in a circle.
bool holds(PlaceKind outer, PlaceKind inner) {
  const bool above =
      outer == PlaceKind::subdivision || outer == PlaceKind::division || outer == PlaceKind::country;
  if (!above) return false;
  const bool below =
      inner == PlaceKind::subdivision || inner == PlaceKind::division || inner == PlaceKind::country;
  return !below || static_cast<int>(outer) > static_cast<int>(inner);
}

}  // namespace

std::span<const PlaceId> NameIndex::find(std::string_view key) const {
  if (key.empty()) return {};
  const auto [first, last] = std::equal_range(hashes.begin(), hashes.end(), key_hash(key));
  return places.subspan(static_cast<std::size_t>(first - hashes.begin()),
                        static_cast<std::size_t>(last - first));
}

Result<Gazetteer> Gazetteer::load(const std::string& folder) {
  const std::string path = folder + "/" + std::string(file_name);
  auto file = MappedModel::open(path, format);
  if (!file) return tl::unexpected(std::move(file.error()));
  Gazetteer out;
  out.file_ = std::move(*file);
  PayloadReader reader(out.file_.payload());
  out.latitudes_ = reader.view<std::int32_t>();
  out.longitudes_ = reader.view<std::int32_t>();
  out.ids_ = reader.view<std::uint32_t>();
  out.populations_ = reader.view<std::uint32_t>();
  out.parents_ = reader.view<std::uint32_t>();
  out.name_ends_ = reader.view<std::uint32_t>();
  out.kinds_ = reader.view<std::uint8_t>();
  out.countries_ = reader.view<std::uint16_t>();
  out.name_bytes_ = reader.view<char>();
  bool whole = !reader.failed();
  const std::size_t size = out.kinds_.size();
  for (NameIndex* index : {&out.names_, &out.spellings_, &out.peoples_}) {
    index->hashes = reader.view<std::uint64_t>();
    index->places = reader.view<PlaceId>();
    whole = whole && index->hashes.size() == index->places.size();
  }
  whole = whole && !reader.failed() && reader.at_end() && out.latitudes_.size() == size &&
          out.longitudes_.size() == size && out.ids_.size() == size && out.populations_.size() == size &&
          out.parents_.size() == size && out.name_ends_.size() == size && out.countries_.size() == size;
  // What follows takes every index for granted.
  const auto inside = [size](PlaceId id) { return id < size; };
  whole = whole && std::is_sorted(out.name_ends_.begin(), out.name_ends_.end()) &&
          (size == 0 || out.name_ends_.back() == out.name_bytes_.size()) &&
          std::all_of(out.kinds_.begin(), out.kinds_.end(),
                      [](std::uint8_t kind) { return kind <= static_cast<std::uint8_t>(PlaceKind::nature); });
  for (PlaceId id = 0; whole && id < size; ++id)
    whole = out.parents_[id] == no_place ||
            (inside(out.parents_[id]) && holds(out.kind(out.parents_[id]), out.kind(id)));
  for (const NameIndex* index : {&out.names_, &out.spellings_, &out.peoples_})
    whole = whole && std::all_of(index->places.begin(), index->places.end(), inside);
  if (!whole) return fail(ErrorCode::bad_model, "is no gazetteer of this version", path);
  return out;
}

std::string_view Gazetteer::name(PlaceId id) const {
  const std::size_t begin = id == 0 ? 0 : name_ends_[id - 1];
  return {name_bytes_.data() + begin, name_ends_[id] - begin};
}

std::string_view Gazetteer::country(PlaceId id) const {
  if (countries_[id] == 0) return {};
  return {reinterpret_cast<const char*>(&countries_[id]), 2};
}

bool Gazetteer::lies_in(PlaceId id, PlaceId outer) const {
  for (PlaceId at = id; at != no_place; at = parents_[at])
    if (at == outer) return true;
  return false;
}

std::optional<PlaceId> Gazetteer::holder(PlaceId id, PlaceKind wanted) const {
  for (PlaceId at = id; at != no_place; at = parents_[at])
    if (kind(at) == wanted) return at;
  return std::nullopt;
}

std::string_view name(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::settlement:
      return "settlement";
    case PlaceKind::capital:
      return "capital";
    case PlaceKind::subdivision:
      return "subdivision";
    case PlaceKind::division:
      return "division";
    case PlaceKind::country:
      return "country";
    case PlaceKind::region:
      return "region";
    case PlaceKind::water:
      return "water";
    case PlaceKind::nature:
      return "nature";
  }
  return {};
}

}  // namespace gainsay
