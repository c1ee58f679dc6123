#include "attribution/charges.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "attribution/words.h"

namespace gainsay {
namespace {

/// Whether `id` tells too little by itself, "denied taking it", or speaks for whom `other` names.
bool meets_charge(const Discourse& said, AttributionId id, AttributionId other) {
  constexpr std::size_t short_denial = 4;  // words
  const auto denied = words_in(said.article, said.text, said.items[id].content);
  if (denied.size() <= short_denial || denied.front().lower.ends_with("ing")) return true;
  const auto source = words_in(said.article, said.text, said.items[id].source);
  const auto charged = words_in(said.article, said.text, said.items[other].content);
  return std::any_of(charged.begin(), charged.end(), [&](const Word& word) {
    return word.capitalised && word.lower.size() > 2 && has_word(source, word.lower);
  });
}

/// "Has previously denied delaying the work": not a reply to what was said just now.
bool is_of_before(const Discourse& said, AttributionId id) {
  constexpr std::array<std::string_view, 7> before = {"previously", "always",       "long", "repeatedly",
                                                      "earlier",    "consistently", "had"};
  return has_any(words_in(said.article, said.text, said.items[id].cue), before);
}

}  // namespace

AttributionIds charge_before(const Discourse& said, AttributionId id) {
  const bool of_before = is_of_before(said, id);
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > Discourse::reply_reach) break;
    if (!said.may_answer(id, other) || said.turns[other]) continue;
    const Stance stance = said.items[other].stance;
    const bool charges = stance == Stance::accuses || stance == Stance::claims;
    if (charges && of_before && said.shared(id, other) == 0) continue;
    if (charges && meets_charge(said, id, other)) return {said.answered_with(id, other)};
  }
  return {};
}

AttributionIds involvement_denied(const Discourse& said, AttributionId id) {
  constexpr std::array<std::string_view, 7> parts = {"involvement", "responsibility", "role",    "part",
                                                     "hand",        "complicity",     "involved"};
  const Stance stance = said.items[id].stance;
  const bool turns_away = stance == Stance::rejects || stance == Stance::denies || stance == Stance::doubts;
  if (said.items[id].content.empty() || (!turns_away && !said.negates(id))) return {};
  const auto words = words_in(said.article, said.text, said.items[id].content);
  if (std::none_of(words.begin(), words.end(),
                   [&](const Word& word) { return is_one_of(word.lower, parts); }))
    return {};
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > Discourse::pronoun_reach) break;
    if (!said.may_answer(id, other)) continue;
    const bool owned =
        has_word(words_in(said.article, said.text, said.items[other].cue), "responsibility") ||
        has_word(words_in(said.article, said.text, said.items[other].content), "responsibility");
    if (owned || said.items[other].stance == Stance::accuses) return {said.answered_with(id, other)};
  }
  return {};
}

AttributionIds accused_before(const Discourse& said, AttributionId id) {
  const Attribution& item = said.items[id];
  if (item.stance != Stance::says && item.stance != Stance::claims && item.stance != Stance::admits)
    return {};
  if (item.parent || item.content.empty() || item.polarity == Polarity::negative) return {};
  const auto source = words_in(said.article, said.text, item.source);
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > 1 || !said.by_another(other, id)) break;
    if (said.items[other].stance != Stance::accuses || !said.may_answer(id, other)) continue;
    const auto words = words_in(said.article, said.text, said.items[other].content);
    const bool of_them = std::any_of(words.begin(), words.end(), [&](const Word& word) {
      return word.capitalised && word.lower.size() > 3 && has_word(source, word.lower);
    });
    if (of_them) return {said.answered_with(id, other)};
  }
  return {};
}

}  // namespace gainsay
