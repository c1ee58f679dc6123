#include "places/locate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "places/candidates.h"
#include "places/sphere.h"

namespace gainsay {
namespace {

constexpr std::size_t most_candidates = 40;  // of one name, the largest
constexpr std::size_t most_names = 60;       // that speak for each other
constexpr double least_share = 0.05;         // of belief, that a candidate is heard with

struct Candidate {
  PlaceId place = 0;
  Direction3 direction;
  double prior = 0;
  double share = 0;  ///< of the belief in its name's candidates
};

// All mentions of one name.
struct Name {
  std::vector<Candidate> candidates;  ///< none where the gazetteer has none
};

// How likely a place is to be meant before anything else is known, in powers of ten of its people. These
// numbers and those of affinity() were chosen on development articles (docs/decisions/0013).
double prior_of(const Gazetteer& gazetteer, PlaceId id) {
  const double people = std::log10(std::max(gazetteer.population(id), 100U));
  switch (gazetteer.kind(id)) {
    case PlaceKind::country:
      return 9.7;
    case PlaceKind::region:
      return 7;
    case PlaceKind::division:
      return people + 2;
    case PlaceKind::capital:
      return people + 0.8;
    case PlaceKind::settlement:
      return people;
    case PlaceKind::subdivision:
      return people - 1;
    case PlaceKind::water:
    case PlaceKind::nature:
      return 4;
  }
  return 0;
}

constexpr double support_weight = 5;
constexpr double same_place_kilometres = 100;
constexpr double near_kilometres = 180;

// How far `other`, if it is meant elsewhere in the document, speaks for `one`.
double affinity(const Gazetteer& gazetteer, const Candidate& one, const Candidate& other) {
  if (one.place == other.place) return 0;
  if (gazetteer.lies_in(one.place, other.place))
    return gazetteer.kind(other.place) == PlaceKind::country ? 1.0 : 15.0;
  if (gazetteer.lies_in(other.place, one.place))
    return gazetteer.kind(one.place) == PlaceKind::country ? 0.6 : 3.0;
  const double near = 2 * std::exp(-kilometres_between(one.direction, other.direction) / near_kilometres);
  const auto division = gazetteer.holder(one.place, PlaceKind::division);
  if (division && division == gazetteer.holder(other.place, PlaceKind::division)) return 0.9 + near;
  const auto country = gazetteer.country(one.place);
  return near + (!country.empty() && country == gazetteer.country(other.place) ? 0.1 : 0.0);
}

// Belief spread over a name's candidates in proportion to e to the power of their scores.
void spread(std::vector<Candidate>& candidates, const std::vector<double>& scores) {
  if (scores.empty()) return;
  const double most = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) sum += candidates[i].share = std::exp(scores[i] - most);
  for (Candidate& candidate : candidates) candidate.share /= sum;
}

// Keeps those that lie in one of `outer`, where any does.
bool keep_inside(const Gazetteer& gazetteer, std::vector<PlaceId>& places,
                 const std::vector<PlaceId>& outer) {
  std::vector<PlaceId> inside;
  for (const PlaceId place : places) {
    const bool lies = std::any_of(outer.begin(), outer.end(), [&](PlaceId holder) {
      return place != holder && gazetteer.lies_in(place, holder);
    });
    if (lies) inside.push_back(place);
  }
  if (inside.empty()) return false;
  places = std::move(inside);
  return true;
}

std::vector<Candidate> largest(const Gazetteer& gazetteer, const std::vector<PlaceId>& places) {
  std::vector<Candidate> out;
  for (const PlaceId place : places)
    out.push_back({place, direction_of(gazetteer.at(place)), prior_of(gazetteer, place), 0});
  std::stable_sort(out.begin(), out.end(), [](const Candidate& a, const Candidate& b) {
    return a.prior != b.prior ? a.prior > b.prior : a.place < b.place;
  });
  if (out.size() > most_candidates) out.resize(most_candidates);
  return out;
}

// What all other names say for a candidate of name `own`.
double support(const Gazetteer& gazetteer, const std::vector<Name>& names, std::size_t own,
               const Candidate& candidate) {
  double sum = 0;
  for (std::size_t i = 0; i < names.size() && i < most_names; ++i) {
    if (i == own) continue;
    double best = 0;
    for (const Candidate& other : names[i].candidates) {
      if (other.share < least_share) continue;
      best = std::max(best, other.share * affinity(gazetteer, candidate, other));
    }
    sum += best;
  }
  return sum;
}

// Each name's belief by what it is, then three times by what the others hold for likely.
void weigh(const Gazetteer& gazetteer, std::vector<Name>& names) {
  std::vector<double> scores;
  for (Name& name : names) {
    scores.clear();
    for (const Candidate& candidate : name.candidates) scores.push_back(candidate.prior);
    spread(name.candidates, scores);
  }
  for (int round = 0; round < 3; ++round) {
    const std::vector<Name> before = names;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i].candidates.size() < 2) continue;
      scores.clear();
      for (const Candidate& candidate : names[i].candidates)
        scores.push_back(candidate.prior +
                         support_weight * std::log1p(support(gazetteer, before, i, candidate)));
      spread(names[i].candidates, scores);
    }
  }
}

// Of a province and the town in it that has its name, the town, unless the words say otherwise.
PlaceId town_before_division(std::string_view text, Span toponym, const std::vector<Candidate>& candidates,
                             PlaceId chosen, const Gazetteer& gazetteer) {
  if (gazetteer.kind(chosen) != PlaceKind::division || is_called_division(text, toponym)) return chosen;
  for (const Candidate& candidate : candidates) {
    const PlaceKind kind = gazetteer.kind(candidate.place);
    const bool town = kind == PlaceKind::settlement || kind == PlaceKind::capital;
    if (town && gazetteer.lies_in(candidate.place, chosen) &&
        gazetteer.population(candidate.place) >= gazetteer.population(chosen) / 4 &&
        kilometres_between(gazetteer.at(candidate.place), gazetteer.at(chosen)) < same_place_kilometres)
      return candidate.place;
  }
  return chosen;
}

// The candidates of one mention, narrowed by what stands beside it.
PlaceCandidates read_mention(std::string_view text, Span toponym, const Gazetteer& gazetteer,
                             bool& qualified) {
  const std::string_view words = slice(text, toponym);
  std::uint32_t end = toponym.end;
  PlaceCandidates found = place_candidates(words, gazetteer);
  // "Alexandria, Louisiana" as one name.
  if (const std::size_t comma = words.find(','); found.places.empty() && comma != std::string_view::npos) {
    end = toponym.begin + static_cast<std::uint32_t>(comma);
    found = place_candidates(words.substr(0, comma), gazetteer);
  }
  qualified = keep_inside(gazetteer, found.places, places_beside(text, end, gazetteer));
  return found;
}

}  // namespace

std::vector<Located> locate(std::string_view text, const std::vector<Span>& toponyms,
                            const Gazetteer& gazetteer) {
  // One place a name: where one mention says which, the others mean the same.
  std::map<std::string, std::size_t> by_key;
  std::vector<PlaceCandidates> found;
  std::vector<bool> qualified;
  std::vector<std::size_t> name_of;
  for (const Span toponym : toponyms) {
    bool told = false;
    PlaceCandidates mention = read_mention(text, toponym, gazetteer, told);
    const auto [known, added] = by_key.emplace(mention.key, found.size());
    name_of.push_back(known->second);
    if (added) {
      found.push_back(std::move(mention));
      qualified.push_back(told);
    } else if (told && !qualified[known->second]) {
      found[known->second] = std::move(mention);
      qualified[known->second] = true;
    }
  }
  std::vector<Name> names;
  for (const PlaceCandidates& one : found) names.push_back({largest(gazetteer, one.places)});
  weigh(gazetteer, names);
  std::vector<Located> out;
  for (const std::size_t name : name_of) {
    const auto& candidates = names[name].candidates;
    const auto best =
        std::max_element(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.share < b.share; });
    if (best == candidates.end()) {
      out.emplace_back();
      continue;
    }
    const PlaceId place =
        town_before_division(text, toponyms[out.size()], candidates, best->place, gazetteer);
    out.push_back({place, found[name].other_spelling, static_cast<std::uint32_t>(found[name].places.size())});
  }
  return out;
}

}  // namespace gainsay
