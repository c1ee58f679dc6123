#include "attribution/pointed_back.h"

#include <algorithm>
#include <optional>
#include <string>

#include "attribution/words.h"

namespace gainsay {
namespace {

struct Fit {
  AttributionId id = 0;
  bool named = false;  // its source is what the phrase calls it
};

// Of a run that has claims and accusations, these.
AttributionIds only_claims(const Discourse& said, AttributionIds run) {
  const auto is_claim = [&](AttributionId id) {
    return said.items[id].stance == Stance::claims || said.items[id].stance == Stance::accuses;
  };
  if (std::any_of(run.begin(), run.end(), is_claim))
    std::erase_if(run, [&](AttributionId id) { return !is_claim(id); });
  return run;
}

bool is_owner(const Discourse& said, AttributionId id, const std::string& owner) {
  for (AttributionId other = 0; other <= id; ++other) {
    if (other != id && said.by_another(other, id)) continue;
    if (has_word(words_in(said.article, said.text, said.items[other].source), owner)) return true;
  }
  return false;
}

// Back from `id`: the attributions by others, up to an answer or to the same source.
AttributionIds run_before(const Discourse& said, AttributionId id) {
  AttributionIds run;
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.in_headline(other)) break;
    if (said.items[other].parent || said.holds(other, id)) continue;
    if (!said.by_another(other, id) || is_answer(said.items[other].stance)) {
      if (run.empty()) continue;
      break;
    }
    if (!said.items[other].content.empty()) run.push_back(other);
    if (run.size() == Discourse::most_answered) break;
  }
  std::reverse(run.begin(), run.end());
  return run;
}

// The one that the phrase fits best: whose it is, then words in common, then the nearest.
std::optional<Fit> best_pointed(const Discourse& said, AttributionId id) {
  const PointedAt& points = said.pointers[id];
  std::optional<Fit> best;
  std::size_t best_fit = 0;
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (!said.may_answer(id, other) || said.turns[other]) continue;
    if (said.items[other].stance == Stance::asks || said.items[other].polarity == Polarity::negative)
      continue;
    const auto source = said.stems_of(said.items[other].source);
    std::size_t fit = 0;
    bool named = false;
    for (const std::string& stem : points.about) {
      fit += said.stems[other].count(stem) + 2 * source.count(stem);
      named = named || source.count(stem) > 0;
    }
    if (!points.owner.empty() && is_owner(said, other, points.owner)) fit += 3;
    if (best && fit <= best_fit) continue;
    if (!said.may_answer(id, said.outermost(other))) continue;
    best = Fit{said.outermost(other), named};
    best_fit = fit;
  }
  return best;
}

}  // namespace

AttributionIds pointed_by(const Discourse& said, AttributionId id) {
  const PointedAt& points = said.pointers[id];
  if (points.pointer == Pointer::pronoun) return said.nearest(id, Discourse::pronoun_reach, false);
  if (points.pointer == Pointer::many && points.owner.empty()) return only_claims(said, run_before(said, id));
  if (points.pointer == Pointer::both) {
    AttributionIds run = only_claims(said, run_before(said, id));
    if (run.size() > 2) run.erase(run.begin(), run.end() - 2);
    return run;
  }
  const auto found = best_pointed(said, id);
  if (!found || (points.pointer == Pointer::document && !found->named)) return {};
  const std::optional<AttributionId> best = found->id;
  if (points.pointer == Pointer::one) return {*best};

  // All that its source says there.
  AttributionIds all{*best};
  for (AttributionId other = *best;
       other-- > said.first_before(id) && all.size() < Discourse::most_answered;) {
    if (said.holds(*best, other) || said.items[other].parent) continue;
    if (!said.may_answer(id, other)) break;
    if (said.by_another(other, *best)) break;
    if (said.items[other].polarity == Polarity::positive) all.push_back(other);
  }
  std::reverse(all.begin(), all.end());
  return all;
}

}  // namespace gainsay
