#include "attribution/named_claims.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "attribution/reporting_words.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

/// "reports claimed that", "reports that"
bool is_report(const Discourse& said, AttributionId id) {
  const auto source = words_in(said.article, said.text, said.items[id].source);
  const auto cue = words_in(said.article, said.text, said.items[id].cue);
  return (source.size() <= 3 && (has_word(source, "reports") || has_word(source, "report"))) ||
         has_word(cue, "reports");
}

/// "Denied rumours in a leaflet that said the well was dry": the post says what is denied.
bool is_in_relative_clause(const Discourse& said, AttributionId id, AttributionId inner) {
  constexpr std::array<std::string_view, 3> pronouns = {"that", "which", "who"};
  constexpr std::size_t reach = 4;  // words
  const auto source = words_in(said.article, said.text, said.items[inner].source);
  const auto denied = words_in(said.article, said.text, said.items[id].content);
  const auto end = denied.begin() + static_cast<std::ptrdiff_t>(std::min(reach, denied.size()));
  return said.items[inner].parent == id && !source.empty() && source.size() <= 4 &&
         is_one_of(source.back().lower, pronouns) &&
         std::any_of(denied.begin(), end, [](const Word& word) { return names_claim(word.lower); });
}

/// "City denied an offer, despite reports that a bid had been made".
bool is_despite(const Discourse& said, AttributionId id, AttributionId other) {
  constexpr std::uint32_t farthest = 20;  // bytes between
  if (said.items[id].content.empty()) return false;
  const Span between{hull(said.items[id].content).end, hull(said.items[other].cue).begin};
  return between.begin < between.end && between.size() <= farthest &&
         (has_word(words_in(said.article, said.text, between), "despite") ||
          (has_word(words_in(said.article, said.text, between), "after") && is_report(said, other)));
}

}  // namespace

AttributionIds in_same_headline(const Discourse& said, AttributionId id) {
  const Attribution& item = said.items[id];
  const bool hits_back = has_word(words_in(said.article, said.text, item.cue), "back");
  if (!hits_back && (!is_answer(item.stance) || item.stance == Stance::confirms)) return {};
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (!said.in_headline(other)) break;
    const bool claims = !said.items[other].content.empty() && !is_answer(said.items[other].stance);
    if (claims && said.by_another(other, id) && !said.holds(id, other) && !said.holds(other, id))
      return {other};
  }
  return {};
}

std::optional<AttributionId> named_within(const Discourse& said, AttributionId id) {
  if (!is_answer(said.items[id].stance)) return std::nullopt;
  const auto last = std::min<std::size_t>(said.items.size(), id + Discourse::farthest_answer);
  for (AttributionId inner = said.first_before(id); inner < last; ++inner) {
    if (said.items[inner].content.empty() || (said.items[inner].parent != id && !is_despite(said, id, inner)))
      continue;
    auto cue = words_in(said.article, said.text, said.items[inner].cue);
    if (cue.size() > 1 && cue.back().lower == "of") cue.pop_back();
    // "the claim that", "reports in Italy that"
    const bool noun = !cue.empty() && (names_claim(cue.back().lower) || names_claim(cue.front().lower));
    if (is_in_relative_clause(said, id, inner)) return inner;
    if (is_despite(said, id, inner) && is_report(said, inner)) return inner;
    const bool fear = cue.size() == 1 && (cue[0].lower == "fears" || cue[0].lower == "concerns");
    if ((noun && cue.size() <= 3) || fear) return inner;
  }
  return std::nullopt;
}

}  // namespace gainsay
