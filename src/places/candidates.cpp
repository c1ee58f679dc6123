#include "places/candidates.h"

#include <algorithm>
#include <array>

#include "places/name_key.h"

namespace gainsay {
namespace {

// Words around a name that say which part of the place, or what kind of place, is meant.
constexpr std::array<std::string_view, 27> before_names = {
    "the",        "city of",     "town of",  "village of", "state of",     "province of", "county of",
    "kingdom of", "republic of", "downtown", "uptown",     "central",      "inner",       "greater",
    "north",      "south",       "east",     "west",       "northern",     "southern",    "eastern",
    "western",    "upper",       "lower",    "suburban",   "metropolitan", "old"};
constexpr std::array<std::string_view, 22> after_names = {
    "s",          "city",     "town",      "village",      "township", "province", "governorate", "river",
    "state",      "district", "region",    "prefecture",   "area",     "areas",    "suburb",      "oblast",
    "department", "metro",    "peninsula", "municipality", "valley",   "island"};

constexpr std::array<std::string_view, 8> division_words = {
    "province", "governorate", "state", "region", "oblast", "prefecture", "county", "department"};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

template <std::size_t N>
std::string_view without_before(std::string_view key, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : words)
    if (key.size() > word.size() + 1 && key.starts_with(word) && key[word.size()] == ' ')
      return key.substr(word.size() + 1);
  return key;
}

template <std::size_t N>
std::string_view without_after(std::string_view key, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : words) {
    if (key.size() <= word.size() + 1 || !key.ends_with(word)) continue;
    if (key[key.size() - word.size() - 1] == ' ') return key.substr(0, key.size() - word.size() - 1);
  }
  return key;
}

// "county durham" of "durham county", and the other way.
std::string turned_county(std::string_view key) {
  constexpr std::string_view county = "county";
  if (key.starts_with("county ")) return std::string(key.substr(county.size() + 1)) + " county";
  if (key.ends_with(" county")) return "county " + std::string(key.substr(0, key.size() - county.size() - 1));
  return {};
}

PlaceCandidates exact(std::string key, const Gazetteer& gazetteer) {
  PlaceCandidates out;
  const auto found = gazetteer.named(key);
  const auto people = found.empty() ? gazetteer.of_people(key) : std::span<const PlaceId>{};
  out.places.assign(found.begin(), found.end());
  out.places.insert(out.places.end(), people.begin(), people.end());
  out.key = std::move(key);
  return out;
}

// "iraqis"
PlaceCandidates people_in_plural(std::string_view key, const Gazetteer& gazetteer) {
  if (!key.ends_with('s')) return {};
  key.remove_suffix(1);
  const auto people = gazetteer.of_people(key);
  return {std::string(key), {people.begin(), people.end()}, false};
}

std::string_view without_possessive(std::string_view name) {
  for (const std::string_view ending : {"'s", "\u2019s", "s'", "s\u2019"}) {
    if (!name.ends_with(ending)) continue;
    return name.substr(0, name.size() - ending.size() + (ending.front() == 's' ? 1 : 0));
  }
  return name;
}

}  // namespace

PlaceCandidates place_candidates(std::string_view name, const Gazetteer& gazetteer) {
  const std::string whole = name_key(without_possessive(name));
  PlaceCandidates found = exact(whole, gazetteer);
  if (found.places.empty()) found = exact(turned_county(whole), gazetteer);
  if (found.places.empty()) found = people_in_plural(whole, gazetteer);
  // Outer words go one at a time, the first ones first.
  std::string_view rest = whole;
  for (int i = 0; found.places.empty() && i < 4; ++i) {
    const std::string_view shorter = without_before(rest, before_names);
    const std::string_view other = shorter.size() == rest.size() ? without_after(rest, after_names) : shorter;
    if (other.size() == rest.size()) break;
    rest = other;
    found = exact(std::string(rest), gazetteer);
    if (found.places.empty()) found = people_in_plural(rest, gazetteer);
  }
  if (found.places.empty()) {
    const std::string spelling = spelling_key(rest);
    const auto alike = gazetteer.spelt_like(spelling);
    found = {spelling, {alike.begin(), alike.end()}, true};
  }
  if (found.places.empty()) found = {whole, {}, false};
  return found;
}

bool is_called_division(std::string_view text, Span name) {
  const std::string words = name_key(slice(text, name));
  const std::string after = name_key(text.substr(name.end, 14));
  const std::uint32_t from = name.begin < 14 ? 0 : name.begin - 14;
  const std::string before = name_key(text.substr(from, name.begin - from));
  return std::any_of(division_words.begin(), division_words.end(), [&](std::string_view word) {
    return words.find(word) != std::string::npos || after.starts_with(word) ||
           before.ends_with(std::string(word) + " of");
  });
}

std::vector<PlaceId> places_beside(std::string_view text, std::uint32_t end, const Gazetteer& gazetteer) {
  std::size_t at = end;
  const auto skip_spaces = [&] {
    while (at < text.size() && text[at] == ' ') ++at;
  };
  skip_spaces();
  if (at >= text.size() || (text[at] != ',' && text[at] != '(')) return {};
  ++at;
  skip_spaces();
  // Up to three words with capitals, the longest first: "New South Wales", "N.C.".
  std::array<std::size_t, 3> ends{};
  std::size_t words = 0;
  for (std::size_t to = at; words < ends.size() && to < text.size();) {
    const bool capital =
        (text[to] >= 'A' && text[to] <= 'Z') || (static_cast<unsigned char>(text[to]) & 0x80U) != 0;
    if (!capital) break;
    while (to < text.size() && (is_letter(text[to]) || text[to] == '.' || text[to] == '-')) ++to;
    ends[words++] = to;
    if (to >= text.size() || text[to] != ' ') break;
    ++to;
  }
  while (words > 0) {
    const std::string_view said = text.substr(at, ends[--words] - at);
    const std::string key = name_key(said);
    std::vector<PlaceId> found;
    for (const PlaceId id : gazetteer.named(key)) {
      const PlaceKind kind = gazetteer.kind(id);
      if (kind == PlaceKind::division || kind == PlaceKind::country || kind == PlaceKind::subdivision)
        found.push_back(id);
    }
    if (found.empty() && said.size() == 2) {
      const auto postal = gazetteer.named("us " + key);
      found.assign(postal.begin(), postal.end());
    }
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace gainsay
