#include "attribution/pointed_back.h"

#include <algorithm>
#include <optional>
#include <string>

#include "attribution/pointing_nouns.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

struct Fit {
  AttributionId id = 0;
  bool named = false;  // its source is what the phrase calls it, or it does what the phrase says
  bool owned = true;   // it is said by the phrase's owner, if that has one
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

// What "the reports" are: of a long run only what shares a word with the phrase around them, or the claims in
// it.
AttributionIds told(const Discourse& said, AttributionId id, AttributionIds run) {
  constexpr std::size_t longest = 3;
  run = only_claims(said, std::move(run));
  if (run.size() <= longest) return run;
  std::erase_if(run, [&](AttributionId other) { return said.shared(id, other) == 0; });
  return run;
}

// Whether one of those that are told of `id`'s own source fits: what an account tells of her is not what she
// answers, but the account.
bool is_account(Pointer pointer) {
  return pointer == Pointer::account || pointer == Pointer::many || pointer == Pointer::document;
}

bool is_owner(const Discourse& said, AttributionId id, const std::string& owner) {
  for (AttributionId other = said.first_before(id); other <= id; ++other) {
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
    const bool asked = said.items[other].stance == Stance::asks && points.pointer != Pointer::deed;
    if (asked || said.items[other].polarity == Polarity::negative) continue;
    const auto source = said.stems_of(said.items[other].source);
    std::size_t fit = 0;
    bool named = false;
    bool owned = points.owner.empty();
    for (const std::string& stem : points.about) {
      fit += said.stems[other].count(stem) + 2 * source.count(stem);
      named = named || source.count(stem) > 0;
    }
    if (!points.owner.empty() && is_owner(said, other, points.owner)) {
      fit += 3;
      owned = true;
    }
    if (is_called(points.noun, said.items[other], words_in(said.article, said.text, said.items[other].cue),
                  words_in(said.article, said.text, said.items[other].source))) {
      fit += 2;
      named = true;
    }
    if (best && fit <= best_fit) continue;
    if (is_account(points.pointer) && !said.by_another(other, id)) continue;
    const AttributionId whole = said.answered_with(id, other);
    if (!said.may_answer(id, whole)) continue;
    best = Fit{whole, named, owned};
    best_fit = fit;
  }
  return best;
}

// The last that a person says: by a word of the name, or whoever spoke last.
AttributionIds said_by(const Discourse& said, AttributionId id, const std::string& who) {
  const bool pronoun = who == "him" || who == "her" || who == "them" || who == "me";
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (!said.may_answer(id, other) || said.items[other].stance == Stance::asks) continue;
    if (pronoun && said.paragraphs[id] - said.paragraphs[other] > Discourse::pronoun_reach) break;
    if (!pronoun && !is_owner(said, other, who)) continue;
    const AttributionId whole = said.answered_with(id, other);
    if (said.may_answer(id, whole)) return {whole};
  }
  return {};
}

}  // namespace

AttributionIds pointed_by(const Discourse& said, AttributionId id) {
  const PointedAt& points = said.pointers[id];
  if (points.pointer == Pointer::pronoun) return said.nearest(id, Discourse::pronoun_reach, false);
  if (points.pointer == Pointer::person) return said_by(said, id, points.owner);
  if (points.pointer == Pointer::many && points.owner.empty()) return told(said, id, run_before(said, id));
  if (points.pointer == Pointer::both) {
    AttributionIds run = only_claims(said, run_before(said, id));
    if (run.size() > 2) run.erase(run.begin(), run.end() - 2);
    return run;
  }
  const auto found = best_pointed(said, id);
  const bool must_fit = points.pointer == Pointer::document || points.pointer == Pointer::deed;
  if (!found || (must_fit && !found->named) || !found->owned) return {};
  const std::optional<AttributionId> best = found->id;
  if (points.pointer == Pointer::one || points.pointer == Pointer::deed) return {*best};

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
  // What its source denied is no account of it, where it also gives one.
  const auto denies = [&](AttributionId claim) { return is_answer(said.items[claim].stance); };
  if (!std::all_of(all.begin(), all.end(), denies)) std::erase_if(all, denies);
  return all;
}

}  // namespace gainsay
