#include "attribution/pointers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/meaning.h"
#include "attribution/pointing_nouns.h"
#include "attribution/reporting_words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 6> pronouns = {"that", "this", "it", "them", "these", "those"};
constexpr std::array<std::string_view, 13> singular = {
    "claim",   "allegation",   "accusation", "charge", "talk",      "rumour",    "rumor",
    "comment", "announcement", "ruling",     "poll",   "assertion", "suggestion"};
constexpr std::array<std::string_view, 16> accounts = {
    "report",   "account",   "version", "story",      "remarks", "explanation", "statement", "words",
    "comments", "criticism", "news",    "sentiments", "views",   "testimony",   "evidence",  "findings"};
constexpr std::array<std::string_view, 12> plural = {"reports",    "claims",     "allegations", "accusations",
                                                     "charges",    "rumours",    "suggestions", "rumors",
                                                     "assertions", "statements", "figures",     "findings"};
constexpr std::array<std::string_view, 14> determiners = {"the",  "this",  "that", "these", "those",
                                                          "both", "any",   "all",  "his",   "her",
                                                          "its",  "their", "such", "my"};
constexpr std::array<std::string_view, 12> verbs = {"is",   "was",   "are", "were", "has",     "had",
                                                    "will", "would", "did", "does", "\u2019s", "'s"};
constexpr std::array<std::string_view, 10> replies = {"replied",   "replies",  "answered",  "answers",
                                                      "objected",  "retorted", "countered", "rejoined",
                                                      "responded", "replying"};
constexpr std::array<std::string_view, 10> reactions = {
    "disagree",     "disagreed", "disagrees", "agree",       "agreed",
    "contradicted", "persuaded", "convinced", "contradicts", "sure"};
constexpr std::size_t farthest_noun = 6;  // words before it

bool is_possessive(const std::string& word) {
  return word == "'s" || word == "\u2019s" || word == "'" || word == "\u2019";
}

Pointer kind_of_noun(const std::string& word) {
  if (is_one_of(word, singular)) return Pointer::one;
  if (is_one_of(word, accounts)) return Pointer::account;
  if (is_one_of(word, plural)) return Pointer::many;
  return is_deed_noun(word) ? Pointer::deed : Pointer::none;
}

/// "it", "them in full", "that an outrage", "that this was untrue", but not "that the mill closed".
bool is_pronoun_phrase(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 6> predicates = {"as", "in", "a", "an", "one", "two"};
  constexpr std::array<std::string_view, 5> untrue = {"untrue", "false", "wrong", "incorrect", "true"};
  // "a charge it denies", ", which it denies"
  const bool claim = words.size() == 2 && (names_claim(words[1].lower) || words[1].lower == "figure" ||
                                           words[1].lower == "version" || words[1].lower == "description");
  if (claim && (words[0].lower == "a" || words[0].lower == "an")) return true;
  if (words.size() == 1 && (words[0].lower == "which" || words[0].lower == "something")) return true;
  if (words.empty() || !is_one_of(words[0].lower, pronouns)) return false;
  if (words.size() == 1 || opens_quotation(words[1].lower)) return true;
  if (words.size() <= 5 && is_one_of(words.back().lower, untrue)) return true;
  // "it at the time", "that when police came"
  constexpr std::array<std::string_view, 14> circumstances = {
      "at",    "when",     "then",      "on",  "outright", "again", "repeatedly",
      "today", "strongly", "yesterday", "all", "flatly",   "later", "through"};
  constexpr std::size_t longest = 12;  // words
  if (words[0].lower != "this" && words[0].lower != "these" && words.size() <= longest &&
      is_one_of(words[1].lower, circumstances))
    return true;
  // "it as “a door slammed on a finger”", "that an “outrage”".
  const bool of_words = words.size() > 2 && opens_quotation(words[2].lower);
  return (words.size() <= 3 || of_words) && is_one_of(words[1].lower, predicates);
}

/// "the first “tall himself”": of those who spoke, one.
bool is_ordinal(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 5> ordinals = {"first", "second", "latter", "former", "other"};
  return words.size() > 1 && words[0].lower == "the" && is_one_of(words[1].lower, ordinals) &&
         (words.size() == 2 || opens_quotation(words[2].lower) || words[2].lower == "as");
}

/// "that's “arithmetically rude”"; "it was “deeply sorry”" is of who says so.
bool is_verdict(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 4> judged = {"that", "this", "these", "those"};
  constexpr std::array<std::string_view, 6> being = {"is", "was", "are", "were", "\u2019s", "'s"};
  return words.size() > 2 && is_one_of(words[0].lower, judged) && is_one_of(words[1].lower, being) &&
         opens_quotation(words[2].lower);
}

/// Described "as “a hole in the truth”": what is described stands before, as in "which she described as".
bool is_judged(const std::vector<Word>& cue, const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 6> judging = {"described", "describes", "dismissed",
                                                       "dismisses", "branded",   "rejected"};
  return words.size() > 1 && words[0].lower == "as" &&
         std::any_of(cue.begin(), cue.end(),
                     [&](const Word& word) { return is_one_of(word.lower, judging); });
}

/// Whom one agrees with or contradicts: the last word of a short name, or a pronoun.
std::optional<std::string> spoken_of(const std::vector<Word>& cue, std::vector<Word> words) {
  constexpr std::array<std::string_view, 14> meeting = {
      "agree",        "agreed",      "agrees", "disagree", "disagreed", "disagrees",   "contradict",
      "contradicted", "contradicts", "echoed", "echoes",   "seconded",  "disbelieved", "corrected"};
  constexpr std::array<std::string_view, 4> whom = {"him", "her", "them", "me"};
  constexpr std::size_t longest_name = 4;  // words
  // "I agree with Marit", said aloud.
  if (words.size() > 4 && opens_quotation(words[0].lower) && is_one_of(words[2].lower, meeting) &&
      words[3].lower == "with") {
    words.erase(words.begin(), words.begin() + 3);
    if (words.size() > 1 && words[1].capitalised) words.resize(2);
    while (words.size() > 2 && (words.back().lower.front() < 'a' || words.back().lower.front() > 'z'))
      words.pop_back();
  } else if (std::none_of(cue.begin(), cue.end(),
                          [&](const Word& word) { return is_one_of(word.lower, meeting); })) {
    return std::nullopt;
  }
  if (!words.empty() && words.front().lower == "with") words.erase(words.begin());
  if (words.empty() || words.size() > longest_name) return std::nullopt;
  if (words.size() == 1 && is_one_of(words[0].lower, whom)) return words[0].lower;
  const bool called = words.front().capitalised || words.front().lower == "the";
  if (!called || kind_of_noun(words.back().lower) != Pointer::none) return std::nullopt;
  return words.back().lower;
}

/// "no such thing", "otherwise", "the opposite", asked "to make clear that".
bool is_contrary(const std::vector<Word>& words) {
  if (words.size() > 2 && words[0].lower == "to" &&
      (words[1].lower == "clarify" || words[1].lower == "correct" || words[2].lower == "clear"))
    return true;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].lower == "no" && words[i + 1].lower == "such") return true;
    if (words[i].lower == "nothing" && words[i + 1].lower == "of") return true;
  }
  if (words.size() == 2 && words[0].lower == "not" && words[1].lower == "so") return true;
  // "that he was mistaken", "they are lying".
  constexpr std::array<std::string_view, 3> erring = {"mistaken", "lying", "misinformed"};
  if (words.size() <= 6 && words.size() > 1 && is_one_of(words.back().lower, erring)) return true;
  return words.size() <= 5 && !words.empty() &&
         (words.back().lower == "otherwise" || words.back().lower == "opposite" ||
          words.back().lower == "differently" || words.back().lower == "reverse");
}

/// A noun phrase with one of the nouns above as its head, at the start of what is said or of what the cue
/// takes.
std::optional<PointedAt> noun_phrase(const std::vector<Word>& words) {
  std::optional<std::size_t> determiner;
  PointedAt found;
  // "Talk of an offer", "rumours that": of what is talked about without a determiner.
  constexpr std::array<std::string_view, 9> talk = {"talk",    "rumours",     "rumors",
                                                    "reports", "speculation", "suggestions",
                                                    "claims",  "allegations", "accusations"};
  constexpr std::array<std::string_view, 3> links = {"of", "that", "about"};
  if (words.size() > 1 && is_one_of(words[0].lower, talk) && is_one_of(words[1].lower, links)) determiner = 0;
  for (std::size_t i = 0; i < words.size() && i <= farthest_noun; ++i) {
    const std::string& word = words[i].lower;
    if (is_one_of(word, determiners) && !determiner) determiner = i;
    if (is_possessive(word) && i > 0) {
      found.owner = words[i - 1].lower;
      if (!determiner) determiner = i;
    }
    if (!determiner || is_one_of(word, determiners)) continue;
    if (is_one_of(word, verbs) && !is_possessive(word)) return std::nullopt;
    found.pointer = kind_of_noun(word);
    if (found.pointer == Pointer::none) continue;
    // "the report says": a source, not what is answered. "the account manager": no account.
    const bool goes_on = i + 1 < words.size() && words[i + 1].lower.front() >= 'a' &&
                         words[i + 1].lower.front() <= 'z' &&
                         kind_of_noun(words[i + 1].lower) != Pointer::none;
    if (goes_on) continue;
    found.noun = word;
    if (words[*determiner].lower == "both") found.pointer = Pointer::both;
    for (const MeaningWord& each :
         meaning_words({words.begin() + static_cast<std::ptrdiff_t>(*determiner), words.end()}))
      found.about.push_back(each.stem);
    return found;
  }
  return std::nullopt;
}

/// "Reacting to the allegations, she said", "In response to the claims, the ministry said".
PointedAt reacted_to(const Article& article, const Text& text, const Attribution& item) {
  constexpr std::array<std::string_view, 4> reacting = {"reacting", "responding", "replying", "answering"};
  constexpr std::array<std::string_view, 4> nouns = {"response", "reaction", "reply", "answer"};
  constexpr std::size_t longest = 20;      // words
  constexpr std::uint32_t farthest = 160;  // bytes, which bounds the work on an endless sentence
  if (item.source.empty()) return {};
  const std::uint32_t begin = text.sentences[sentence_at(text, item.source.front().begin)].span.begin;
  if (item.source.front().begin < begin + 4 || item.source.front().begin - begin > farthest) return {};
  auto words = words_in(article, text, Span{begin, item.source.front().begin});
  if (words.size() < 4 || words.size() > longest || words.back().lower != ",") return {};
  const bool participle = is_one_of(words[0].lower, reacting);
  const bool noun = words[0].lower == "in" && is_one_of(words[1].lower, nouns);
  const std::size_t to = participle ? 1 : 2;
  if ((!participle && !noun) || words[to].lower != "to") return {};
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(to) + 1);
  words.pop_back();
  auto phrase = noun_phrase(words);
  if (!phrase) return {};
  phrase->reacts = true;
  return *phrase;
}

}  // namespace

PointedAt pointed_at(const Article& article, const Text& text, const Attribution& item) {
  const auto cue = words_in(article, text, item.cue);
  std::vector<Word> words;
  if (!item.content.empty()) words = words_in(article, text, item.content.front());
  if (auto reaction = reacted_to(article, text, item); reaction.reacts) return reaction;
  if (const auto person = spoken_of(cue, words)) return {Pointer::person, *person, {}, {}};
  if (is_pronoun_phrase(words) || is_judged(cue, words) || is_ordinal(words))
    return {Pointer::pronoun, {}, {}, {}};
  if (is_contrary(words)) return {Pointer::contrary, {}, {}, {}};
  if (is_verdict(words)) return {Pointer::reaction, {}, {}, {}};
  const bool opens = !words.empty() && opens_quotation(words[0].lower);
  if (opens) words.erase(words.begin());
  const auto phrase = noun_phrase(words);
  // "refuted the claims, terming them malicious"
  const auto comma =
      std::find_if(words.begin(), words.end(), [](const Word& word) { return word.lower == ","; });
  const bool short_phrase = static_cast<std::size_t>(comma - words.begin()) <= farthest_noun;
  const bool denies_it = std::any_of(words.begin(), words.end(), [&](const Word& word) {
    return word.lower == "false" || word.lower == "untrue" || word.lower == "baseless";
  });
  if (phrase && (short_phrase || denies_it || opens_quotation(words.back().lower))) return *phrase;
  if (phrase && words.size() > farthest_noun &&
      std::any_of(words.begin(), words.begin() + farthest_noun + 1,
                  [](const Word& word) { return opens_quotation(word.lower); }))
    return *phrase;
  if (words.size() > 1 && words[0].lower == "on") words.erase(words.begin());
  const auto any = [&](const auto& list) {
    return std::any_of(cue.begin(), cue.end(), [&](const Word& word) { return is_one_of(word.lower, list); });
  };
  const bool hits_back = has_word(cue, "back") && (has_word(cue, "hit") || has_word(cue, "shot"));
  if (any(replies) || hits_back) return {Pointer::reply, {}, {}, {}};
  if ((words.empty() || opens) && any(reactions)) return {Pointer::reaction, {}, {}, {}};
  // "refused to be drawn on the minutes".
  if (!words.empty() && words.size() <= 4 && is_one_of(words[0].lower, determiners)) {
    PointedAt document{Pointer::document, {}, {}, {}};
    for (const MeaningWord& each : meaning_words(words)) document.about.push_back(each.stem);
    if (!document.about.empty()) return document;
  }
  // "rejected any suggestion of" wrongdoing.
  if (!words.empty() && words.size() <= 3) {
    std::vector<Word> all = cue;
    all.insert(all.end(), words.begin(), words.end());
    if (auto taken = noun_phrase(all)) return *taken;
  }
  return {};
}

}  // namespace gainsay
