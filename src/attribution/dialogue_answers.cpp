#include "attribution/dialogue_answers.h"

#include <algorithm>
#include <array>
#include <optional>
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
  // Without the label of the turn.
  const auto words =
      words_in(said.article, said.text, Span{std::max(last.begin, content.back().begin), last.end});
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

// The last that a turn reports of somebody other than the two who speak: not "you told our producer".
std::optional<AttributionId> reported_in(const Discourse& said, AttributionId id, AttributionId turn) {
  for (AttributionId inner = id; --inner > turn;) {
    const Attribution& item = said.items[inner];
    if (item.parent != turn || item.content.empty() || item.stance == Stance::asks) continue;
    const auto source = words_in(said.article, said.text, item.source);
    const bool of_theirs = !source.empty() && (source[0].lower == "you" || source[0].lower == "i");
    if (!of_theirs) return inner;
  }
  return std::nullopt;
}

// "Is that true?", "Did they lie?"
bool asks_of_it(const Discourse& said, const Spans& content) {
  constexpr std::array<std::string_view, 5> pointing = {"that", "this", "true", "right", "lying"};
  const Span last = said.text.sentences[sentence_at(said.text, content.back().end - 1)].span;
  const auto words = words_in(said.article, said.text, last);
  return std::any_of(words.begin(), words.end(),
                     [&](const Word& word) { return is_one_of(word.lower, pointing); });
}

}  // namespace

AttributionIds of_turn(const Discourse& said, AttributionId id) {
  if (is_question(said.article, said.items[id].content) || asks_most(said, id)) return {};
  AttributionId before = id;
  while (before > 0 && (!said.turns[before - 1] || !said.by_another(before - 1, id))) --before;
  if (before-- == 0) return {};
  const bool yes_or_no = wants_yes_or_no(said, said.items[before].content);
  if (is_question(said.article, said.items[before].content) && !yes_or_no) return {};
  const auto reported = reported_in(said, id, before);
  // "The Post says you sold it. Is that true?" asks about what is reported; "So is the bridge safe?" does
  // not.
  if (reported && (!yes_or_no || asks_of_it(said, said.items[before].content))) return {*reported};
  if (yes_or_no) return {before};
  return {};
}

AttributionIds asked_before(const Discourse& said, AttributionId id) {
  if (said.items[id].content.empty()) return {};
  const std::uint32_t sentence = sentence_at(said.text, hull(said.items[id].cue).begin);
  for (AttributionId other = id; other-- > said.first_before(id);) {
    const Span cue = hull(said.items[other].cue);
    if (sentence_at(said.text, cue.begin) != sentence) break;
    const bool before = said.items[other].source.empty() || said.items[other].source.front().begin > cue.end;
    const std::string words = to_lower(slice(said.article.text, cue));
    if (before && (words == "asked" || words.starts_with("asked ")) && said.may_answer(id, other))
      return {other};
  }
  return {};
}

}  // namespace gainsay
