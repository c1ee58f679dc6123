#include "attribution/dialogue_answers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "attribution/turns.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

bool wants_yes_or_no(const Discourse& said, const Spans& content) {
  if (!is_question(said.article, content)) return false;
  constexpr std::array<std::string_view, 16> openings = {"is",  "are", "was",   "were",  "do",   "does",
                                                         "did", "has", "have",  "had",   "will", "would",
                                                         "can", "so",  "could", "should"};
  const Span last = said.text.sentences[sentence_at(said.text, content.back().end - 1)].span;
  const auto words = words_in(said.article, said.text, last);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool opens = i == 0 || words[i - 1].lower == ",";
    if (opens && is_one_of(words[i].lower, openings)) return true;
  }
  return false;
}

// Who asks in a dialogue mostly asks.
bool asks_most(const Discourse& said, AttributionId id) {
  std::size_t own = 0;
  std::size_t others = 0;
  for (AttributionId other = said.first_before(id);
       other < said.items.size() && other < id + Discourse::farthest_answer; ++other) {
    if (!said.turns[other] || !is_question(said.article, said.items[other].content)) continue;
    (said.by_another(other, id) ? others : own) += 1;
  }
  return own > others;
}

}  // namespace

AttributionIds of_turn(const Discourse& said, AttributionId id) {
  if (is_question(said.article, said.items[id].content) || asks_most(said, id)) return {};
  AttributionId before = id;
  while (before > 0 && (!said.turns[before - 1] || !said.by_another(before - 1, id))) --before;
  if (before-- == 0) return {};
  if (is_question(said.article, said.items[before].content) &&
      !wants_yes_or_no(said, said.items[before].content))
    return {};
  for (AttributionId inner = id; --inner > before;) {
    const bool reported = said.items[inner].parent == before && !said.items[inner].content.empty();
    if (reported && said.items[inner].stance != Stance::asks) return {inner};
  }
  return wants_yes_or_no(said, said.items[before].content) ? AttributionIds{before} : AttributionIds{};
}

AttributionIds asked_before(const Discourse& said, AttributionId id) {
  if (said.items[id].content.empty()) return {};
  const std::uint32_t sentence = sentence_at(said.text, hull(said.items[id].cue).begin);
  for (AttributionId other = id; other-- > said.first_before(id);) {
    const Span cue = hull(said.items[other].cue);
    if (sentence_at(said.text, cue.begin) != sentence) break;
    const bool before = said.items[other].source.empty() || said.items[other].source.front().begin > cue.end;
    if (before && to_lower(slice(said.article.text, cue)) == "asked" && said.may_answer(id, other))
      return {other};
  }
  return {};
}

}  // namespace gainsay
