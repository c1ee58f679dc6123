#include "attribution/contradictions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "attribution/meaning.h"
#include "attribution/turns.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

// "None of them did it", "no ship had been there", "there was no queue", "they never got it"; not "he had
// not seen it", which may only say what he did.
bool opens_with_none(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 5> none = {"none", "nobody", "no", "nothing", "neither"};
  std::size_t at = 0;
  while (at < words.size() &&
         (words[at].lower == "that" || words[at].lower[0] < 'a' || words[at].lower[0] > 'z'))
    ++at;
  if (at + 1 >= words.size()) return false;
  if (is_one_of(words[at].lower, none) || words[at + 1].lower == "never") return true;
  return words[at].lower == "there" && at + 2 < words.size() && is_one_of(words[at + 2].lower, none);
}

bool has_number(const Discourse& said, AttributionId id) {
  constexpr std::array<std::string_view, 12> numbers = {
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twice"};
  const auto words = words_in(said.article, said.text, said.items[id].content);
  return std::any_of(words.begin(), words.end(), [&](const Word& word) {
    return is_one_of(word.lower, numbers) || (word.lower[0] >= '0' && word.lower[0] <= '9');
  });
}

// What the same source denied before in words of this: "denied that the dam had cracked. ... There is no
// crack". Where that answers nothing, the last claim by another since.
AttributionIds denied_before(const Discourse& said, AttributionId id) {
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > Discourse::pronoun_reach) break;
    if (said.by_another(other, id) || said.in_headline(other) || !is_denial(said.items[other].stance) ||
        said.shared(other, id) == 0)
      continue;
    return said.items[other].answers.empty() ? said.nearest(id, Discourse::reply_reach, false)
                                             : said.items[other].answers;
  }
  return {};
}

// "There is no crack": the last that another said of what is said not to be.
std::optional<AttributionId> said_not_to_be(const Discourse& said, AttributionId id) {
  std::set<std::string> missing;
  const auto words = words_in(said.article, said.text, said.items[id].content);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_one_of(words[i].lower, std::array<std::string_view, 3>{"no", "any", "without"})) continue;
    const std::vector<Word> next(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                 words.begin() + static_cast<std::ptrdiff_t>(std::min(i + 3, words.size())));
    for (MeaningWord& word : meaning_words(next)) missing.insert(std::move(word.stem));
  }
  for (AttributionId other = id; other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > Discourse::pronoun_reach) break;
    if (!said.may_answer(id, other) || is_answer(said.items[other].stance) || said.turns[other]) continue;
    const bool met = std::any_of(missing.begin(), missing.end(),
                                 [&](const std::string& word) { return said.stems[other].count(word) > 0; });
    if (met) return said.outermost(other);
  }
  return std::nullopt;
}

}  // namespace

Contradiction contradicted_by(const Discourse& said, AttributionId id) {
  const Stance stance = said.items[id].stance;
  if (stance != Stance::says && stance != Stance::claims && stance != Stance::denies &&
      stance != Stance::corrects)
    return {};
  if (said.items[id].polarity == Polarity::negative || said.items[id].parent) return {};
  if (has_word(words_in(said.article, said.text, said.items[id].cue), "citing"))
    return {};  // passes on, answers nothing
  if (to_lower(slice(said.article.text, hull(said.items[id].cue))).find("den") != std::string::npos)
    return {};
  const auto words = words_in(said.article, said.text, said.items[id].content);
  const bool untrue = says_untrue(said.article, said.text, said.items[id].content);
  const bool negates_any = said.negates(id);
  if (negates_any) {
    const AttributionIds same = said.restated_by(id, 1);
    if (!same.empty() && said.paragraphs[id] - said.paragraphs[same.back()] <= Discourse::pronoun_reach)
      return {same, false};
    if (AttributionIds denied = denied_before(said, id); !denied.empty()) return {std::move(denied), true};
    if (const auto claim = said_not_to_be(said, id)) return {{*claim}, true};
  }
  const bool negated = negates_any && words.size() <= 8 && opens_with_none(words);
  const bool counted = words.size() <= 7 && has_number(said, id);
  if (!untrue && !negated && !counted) return {};
  const AttributionIds last = said.nearest(id, 1, false);
  if (last.empty()) return {};
  const std::uint32_t apart = sentence_at(said.text, hull(said.items[id].cue).begin) -
                              sentence_at(said.text, hull(said.items[last.back()].cue).begin);
  if (untrue || (negated && apart <= 1)) return {last, true};
  if (apart > 1 || !counted || !has_number(said, last.back())) return {};
  return {last, false};
}

}  // namespace gainsay
