#include "attribution/discourse.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "attribution/meaning.h"
#include "attribution/words.h"
#include "entities/role_words.h"

namespace gainsay {

bool is_answer(Stance stance) {
  return stance == Stance::denies || stance == Stance::rejects || stance == Stance::doubts ||
         stance == Stance::corrects || stance == Stance::confirms;
}

namespace {

/// "Rejected her application for bail": what was wanted, nothing that was claimed.
bool is_about_wish(const Article& article, const Text& text, const Spans& content) {
  constexpr std::array<std::string_view, 14> wishes = {
      "application", "applications", "bid",  "motion",   "offer", "request", "requests",
      "proposal",    "appeal",       "plea", "petition", "bail",  "deal",    "amendment"};
  constexpr std::size_t farthest = 6;  // words
  const auto words = words_in(article, text, content);
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), farthest));
  return std::any_of(words.begin(), end, [&](const Word& word) { return is_one_of(word.lower, wishes); });
}

std::set<std::string> topics_of(const std::vector<std::set<std::string>>& stems) {
  constexpr std::size_t fewest = 6;  // contents
  constexpr std::size_t share = 8;   // one in
  std::map<std::string, std::size_t> counts;
  for (const std::set<std::string>& of_one : stems) {
    for (const std::string& stem : of_one) ++counts[stem];
  }
  std::set<std::string> topics;
  for (const auto& [stem, count] : counts) {
    if (count >= fewest && count * share > stems.size()) topics.insert(stem);
  }
  return topics;
}

}  // namespace

Discourse::Discourse(const Article& given_article, const Text& given_text,
                     const std::vector<Attribution>& given)
    : article(given_article), text(given_text), items(given) {
  const auto is_mark = [&](const Spans& cue) {
    const std::string_view words = slice(article.text, hull(cue));
    return words == ":" || words == ".";
  };
  for (const Attribution& item : items) {
    stems.push_back(stems_of(item.content));
    pointers.push_back(pointed_at(article, text, item));
    paragraphs.push_back(text.sentences[sentence_at(text, hull(item.cue).begin)].paragraph);
    turns.push_back(item.mode == Mode::direct && is_mark(item.cue));
  }
  topics = topics_of(stems);
}

bool Discourse::in_headline(AttributionId id) const {
  return article.paragraphs[paragraphs[id]].kind == ParagraphKind::headline;
}

bool Discourse::by_another(AttributionId a, AttributionId b) const {
  return !items[a].speaker || items[a].speaker != items[b].speaker;
}

bool Discourse::holds(AttributionId outer, AttributionId inner) const {
  for (auto at = items[inner].parent; at; at = items[*at].parent) {
    if (*at == outer) return true;
  }
  return false;
}

bool Discourse::is_told_by_another(AttributionId other, AttributionId id) const {
  for (auto at = items[other].parent; at; at = items[*at].parent) {
    if (by_another(*at, id)) return true;
  }
  return false;
}

bool Discourse::may_answer(AttributionId id, AttributionId other) const {
  const bool says_something = !items[other].content.empty() || items[other].stance == Stance::accuses ||
                              items[other].stance == Stance::claims;
  return says_something && !in_headline(other) && (by_another(other, id) || is_told_by_another(other, id)) &&
         !holds(other, id) && !holds(id, other);
}

AttributionId Discourse::answered_with(AttributionId id, AttributionId other) const {
  while (items[other].parent && !turns[*items[other].parent] && by_another(other, id)) {
    // "Rejected a claim that crews lied": whoever denies that, too, answers the claim, not its rejection.
    const AttributionIds& met = items[*items[other].parent].answers;
    if (std::find(met.begin(), met.end(), other) != met.end()) break;
    other = *items[other].parent;
  }
  return other;
}

AttributionId Discourse::first_before(AttributionId id) const {
  return id - std::min(id, farthest_answer);
}

AttributionIds Discourse::nearest(AttributionId id, std::uint32_t reach, bool questions) const {
  for (AttributionId other = id; other-- > first_before(id);) {
    if (paragraphs[id] - paragraphs[other] > reach) break;
    if (!may_answer(id, other) || turns[other]) continue;
    if (items[other].stance == Stance::asks && !questions) continue;
    if (items[other].polarity == Polarity::negative && items[other].stance == Stance::says) continue;
    // What she is said to think is not what she said.
    if (!by_another(other, id) && items[other].stance == Stance::thinks) continue;
    const bool passes_on = pointers[other].pointer != Pointer::none &&
                           pointers[other].pointer != Pointer::reply && !items[other].answers.empty();
    if (passes_on) return items[other].answers;
    const AttributionId outer = answered_with(id, other);
    if (!may_answer(id, outer)) continue;
    return {outer};
  }
  return {};
}

std::size_t Discourse::shared(AttributionId a, AttributionId b) const {
  return static_cast<std::size_t>(std::count_if(
      stems[a].begin(), stems[a].end(),
      [&](const std::string& word) { return stems[b].contains(word) && !topics.contains(word); }));
}

AttributionIds Discourse::restated_by(AttributionId id, std::size_t least) const {
  const bool of_wish = items[id].stance == Stance::rejects && is_about_wish(article, text, items[id].content);
  AttributionIds claims;
  for (AttributionId other = first_before(id); other < id; ++other) {
    if (!may_answer(id, other) || is_answer(items[other].stance) || turns[other]) continue;
    // "Denied that it made the attack" answers nobody who wanted a meeting about it.
    const bool wish = items[other].stance == Stance::demands || items[other].stance == Stance::asks;
    if (wish && items[id].stance == Stance::denies) continue;
    if (items[other].stance == Stance::asks && items[id].stance == Stance::doubts) continue;
    if (!wish && of_wish) continue;
    if (!by_another(other, id) && items[other].stance == Stance::thinks) continue;
    const std::size_t smaller = std::min(stems[id].size(), stems[other].size());
    const std::size_t common_words = shared(id, other);
    // Two words in common with what stood long before are as often chance.
    const bool far = paragraphs[id] - paragraphs[other] > restated_reach && common_words < 3;
    if (common_words == 1 && shares_person(id, other)) continue;
    if (common_words >= least && common_words * 3 >= smaller && !far) claims.push_back(other);
  }
  // Of what is told within another's words, the whole; of what is told of its own source, that alone.
  AttributionIds whole;
  for (const AttributionId claim : claims) {
    const AttributionId with = answered_with(id, claim);
    if (may_answer(id, with) && std::find(whole.begin(), whole.end(), with) == whole.end())
      whole.push_back(with);
  }
  std::erase_if(whole, [&](AttributionId outer) {
    return std::any_of(whole.begin(), whole.end(),
                       [&](AttributionId inner) { return holds(outer, inner) && !by_another(inner, id); });
  });
  claims = std::move(whole);
  if (least < 2 && claims.size() > 1) claims.erase(claims.begin(), claims.end() - 1);
  return claims;
}

bool Discourse::shares_person(AttributionId id, AttributionId other) const {
  for (const Word& word : words_in(article, text, items[id].content)) {
    if (!word.capitalised && !role_words::is_person_noun(word.lower)) continue;
    const auto meaning = meaning_words({word});
    if (!meaning.empty() && stems[other].contains(meaning.front().stem)) return true;
  }
  return false;
}

bool Discourse::negates(AttributionId id) const {
  const auto words = words_in(article, text, items[id].content);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (negates_at(words, i)) return true;
  }
  return false;
}

bool Discourse::negates_shared(AttributionId id, AttributionId other) const {
  constexpr std::size_t before = 4, behind = 6;  // words
  const auto words = words_in(article, text, items[id].content);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!negates_at(words, i)) continue;
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(i - std::min(i, before));
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(i + behind + 1, words.size()));
    const auto near = meaning_words({begin, end});
    if (std::any_of(near.begin(), near.end(), [&](const MeaningWord& word) {
          return stems[other].contains(word.stem) && !topics.contains(word.stem);
        }))
      return true;
  }
  return false;
}

std::set<std::string> Discourse::stems_of(const Spans& content) const {
  std::set<std::string> found;
  for (MeaningWord& word : meaning_words(article, text, content)) found.insert(std::move(word.stem));
  return found;
}

}  // namespace gainsay
