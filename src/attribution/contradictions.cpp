#include "attribution/contradictions.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "attribution/meaning.h"
#include "attribution/turns.h"
#include "attribution/untrue.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

// "It had no record of either request", "she did not recognise that figure", "knew of no such call".
bool knows_nothing_of(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 5> lacking = {"record", "knowledge", "recollection", "memory",
                                                       "sign"};
  constexpr std::array<std::string_view, 3> knowing = {"aware", "recognise", "recognize"};
  constexpr std::size_t farthest = 8;  // words
  for (std::size_t i = 1; i < std::min(words.size(), farthest); ++i) {
    const std::string& before = words[i - 1].lower;
    if (is_one_of(words[i].lower, lacking) && before == "no") return true;
    if (is_one_of(words[i].lower, knowing) && (before == "not" || before == "n't" || before == "n\u2019t"))
      return true;
    if (words[i].lower == "no" && before == "of" && i > 1 && words[i - 2].lower == "knew") return true;
  }
  return false;
}

// "There is no need to worry", "no doubt that": nothing is said not to be so.
bool has_no_need(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 7> nouns = {"need",      "doubt",  "reason", "plans",
                                                     "intention", "choice", "option"};
  for (std::size_t i = 1; i < words.size(); ++i) {
    const bool quoted = i > 1 && words[i - 1].lower[0] != 'n' && words[i - 2].lower == "no";
    if ((words[i - 1].lower == "no" || quoted) && is_one_of(words[i].lower, nouns)) return true;
  }
  return false;
}

bool has_number(const Discourse& said, AttributionId id) {
  const auto words = words_in(said.article, said.text, said.items[id].content);
  return std::any_of(words.begin(), words.end(), [&](const Word& word) { return is_number(word.lower); });
}

// What is counted: the stem of the word after a number, or "o'clock" for a time of day.
std::map<std::string, std::string> counted_in(const Discourse& said, AttributionId id) {
  std::map<std::string, std::string> counted;
  const auto words = words_in(said.article, said.text, said.items[id].content);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].lower;
    if (!is_number(word)) continue;
    const std::size_t dot = word.find_first_of(".:");
    const bool clock = dot != std::string::npos && dot > 0 && dot <= 2 && word.size() == dot + 3;
    if (clock) {
      counted.emplace("o'clock", word);
    } else if (i + 1 < words.size()) {
      for (MeaningWord& next : meaning_words({words[i + 1]})) counted.emplace(std::move(next.stem), word);
    }
  }
  return counted;
}

// Of any two sums some are of millions.
bool is_magnitude(std::string_view stem) {
  constexpr std::array<std::string_view, 7> magnitudes = {"million", "billion",   "trillion", "thousand",
                                                          "percent", "percentag", "point"};
  return is_one_of(stem, magnitudes);
}

// "It had telephoned at 10.14." - "It rang at 11.40."
bool counts_otherwise(const Discourse& said, AttributionId id, AttributionId other) {
  const auto here = counted_in(said, id);
  const auto there = counted_in(said, other);
  return std::any_of(here.begin(), here.end(), [&](const auto& each) {
    const auto same = there.find(each.first);
    return same != there.end() && same->second != each.second &&
           (!is_magnitude(each.first) || said.shared(id, other) > 2);
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
    if (said.items[other].stance == Stance::demands || said.items[other].stance == Stance::asks) continue;
    const bool met = std::any_of(missing.begin(), missing.end(),
                                 [&](const std::string& word) { return said.stems[other].count(word) > 0; });
    if (met) return said.answered_with(id, other);
  }
  return std::nullopt;
}

/// "Said “boar”, not “boat”": of those before, who said what stands behind "not".
std::optional<AttributionId> put_otherwise(const Discourse& said, AttributionId id) {
  const auto words = words_in(said.article, said.text, said.items[id].content);
  const auto plain = [](const std::string& word) { return word[0] >= 'a' && word[0] <= 'z'; };
  std::set<std::string> instead;
  for (std::size_t i = 2; i + 1 < words.size(); ++i) {
    if (words[i].lower != "not" || plain(words[i - 1].lower)) continue;
    const std::size_t end = std::min(i + 4, words.size());
    const std::vector<Word> behind(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                   words.begin() + static_cast<std::ptrdiff_t>(end));
    for (MeaningWord& word : meaning_words(behind)) instead.insert(std::move(word.stem));
  }
  for (AttributionId other = id; !instead.empty() && other-- > said.first_before(id);) {
    if (said.paragraphs[id] - said.paragraphs[other] > Discourse::restated_reach) break;
    if (!said.may_answer(id, other) || is_answer(said.items[other].stance) || said.turns[other]) continue;
    if (std::any_of(instead.begin(), instead.end(), [&](const std::string& word) {
          return said.stems[other].contains(word) && !said.topics.contains(word);
        }))
      return said.answered_with(id, other);
  }
  return std::nullopt;
}

/// "Nine days before Brandt told the chamber": when it was said, not a reply to what is told of it.
bool tells_when(const Discourse& said, AttributionId id) {
  constexpr std::array<std::string_view, 6> joins = {"before", "when", "after", "until", "since", "while"};
  if (said.items[id].source.empty()) return false;
  const std::uint32_t at = tokens_in(said.text, said.items[id].source.front()).begin;
  return at > 0 && is_one_of(slice(said.article.text, said.text.tokens[at - 1].span), joins);
}

/// "He did not", "it had not": what another said just before in `claim`, and no more.
bool is_elliptic(const std::vector<Word>& words, const std::vector<Word>& claim) {
  constexpr std::array<std::string_view, 10> verbs = {"did", "does", "do",   "has", "have",
                                                      "had", "was",  "were", "is",  "are"};
  std::vector<std::string_view> plain;
  for (const Word& word : words) {
    if (word.lower[0] >= 'a' && word.lower[0] <= 'z') plain.push_back(word.lower);
  }
  const bool brief = plain.size() == 3 && is_one_of(plain[0], subject_pronouns) &&
                     is_one_of(plain[1], verbs) &&
                     (plain[2] == "not" || plain[2] == "n't" || plain[2] == "n\u2019t");
  if (!brief) return false;
  // The auxiliary is that of the claim; "did" stands for any plain verb.
  constexpr std::array<std::string_view, 14> auxiliaries = {
      "has", "have", "had", "was", "were", "is", "are", "will", "would", "can", "may", "could", "be", "been"};
  const bool did = plain[1] == "did" || plain[1] == "does" || plain[1] == "do";
  if (!did) return has_word(claim, plain[1]);
  return std::none_of(claim.begin(), claim.end(),
                      [&](const Word& word) { return is_one_of(word.lower, auxiliaries); });
}

}  // namespace

Contradiction contradicted_by(const Discourse& said, AttributionId id) {
  const Stance stance = said.items[id].stance;
  if (stance != Stance::says && stance != Stance::claims && stance != Stance::denies &&
      stance != Stance::corrects)
    return {};
  if (said.items[id].polarity == Polarity::negative || said.items[id].parent) return {};
  if (tells_when(said, id)) return {};
  if (has_word(words_in(said.article, said.text, said.items[id].cue), "citing"))
    return {};  // passes on, answers nothing
  if (to_lower(slice(said.article.text, hull(said.items[id].cue))).find("den") != std::string::npos)
    return {};
  const auto words = words_in(said.article, said.text, said.items[id].content);
  if (const AttributionIds claim = said.nearest(id, 1, false);
      !claim.empty() && !said.negates(claim.back())) {
    const auto told = words_in(said.article, said.text, said.items[claim.back()].content);
    if (is_elliptic(words, told)) return {claim, true};
  }
  if (const auto claim = put_otherwise(said, id)) return {{*claim}, false};
  const bool untrue = says_untrue(said.article, said.text, said.items[id].content) || calls_untrue(words);
  const bool negates_any = said.negates(id) && !has_no_need(words);
  if (negates_any) {
    AttributionIds same = said.restated_by(id, 1);
    std::erase_if(same, [&](AttributionId other) { return !said.negates_shared(id, other); });
    if (!same.empty() && said.paragraphs[id] - said.paragraphs[same.back()] <= Discourse::pronoun_reach)
      return {same, says_it_was_not(words)};
    constexpr std::size_t longest = 20;  // words: of more, others would matter more
    if (words_in(said.article, said.text, said.items[id].content.front()).size() <= longest) {
      if (AttributionIds denied = denied_before(said, id); !denied.empty()) return {std::move(denied), true};
      if (const auto claim = said_not_to_be(said, id)) return {{*claim}, true};
    }
  }
  if (negates_any && knows_nothing_of(words)) {
    AttributionIds last = said.nearest(id, 1, true);
    if (!last.empty()) return {std::move(last), true};
  }
  const bool negated = negates_any && words.size() <= 8 && says_it_was_not(words);
  const bool counted = words.size() <= 7 && has_number(said, id);
  const AttributionIds last = said.nearest(id, 1, false);
  if (last.empty()) return {};
  const std::uint32_t apart = sentence_at(said.text, hull(said.items[id].cue).begin) -
                              sentence_at(said.text, hull(said.items[last.back()].cue).begin);
  if (untrue || (negated && apart <= 1)) return {last, true};
  if (apart <= 2 && counts_otherwise(said, id, last.back())) return {last, false};
  if (apart > 1 || !counted || !has_number(said, last.back())) return {};
  const auto sums = [&](AttributionId of) {
    const auto counts = counted_in(said, of);
    return std::any_of(counts.begin(), counts.end(),
                       [](const auto& each) { return is_magnitude(each.first); });
  };
  if (sums(id) && sums(last.back())) return {};
  return {last, false};
}

}  // namespace gainsay
