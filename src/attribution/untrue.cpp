#include "attribution/untrue.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 6> pronouns = {"it", "this", "that", "these", "those", "they"};
constexpr std::array<std::string_view, 30> sayings = {
    "claim",      "claims",      "report",     "reports",   "allegation", "allegations",
    "accusation", "accusations", "charge",     "charges",   "story",      "stories",
    "rumour",     "rumours",     "rumor",      "rumors",    "account",    "suggestion",
    "article",    "version",     "letter",     "document",  "documents",  "photograph",
    "figures",    "statement",   "statements", "assertion", "assertions", "photographs"};
constexpr std::array<std::string_view, 8> to_be = {"is", "are",     "was", "were",
                                                   "'s", "\u2019s", "'re", "\u2019re"};
constexpr std::array<std::string_view, 26> untrue = {
    "wrong",     "false",      "untrue",       "lie",     "lies",       "nonsense",     "baseless",
    "unfounded", "fabricated", "fabrication",  "forgery", "forged",     "slander",      "slanders",
    "rubbish",   "invention",  "invented",     "fiction", "groundless", "fabrications", "fake",
    "fantasy",   "hoax",       "preposterous", "absurd",  "ludicrous"};
constexpr std::array<std::string_view, 3> negations = {"not", "n't", "n\u2019t"};
constexpr std::array<std::string_view, 4> true_words = {"true", "correct", "accurate", "so"};

bool is_word(const Word& word) {
  return word.capitalised || (word.lower[0] >= 'a' && word.lower[0] <= 'z') || word.lower[0] == '\'' ||
         word.lower.starts_with("\u2019");
}

std::vector<Word> letters_of(std::vector<Word> words) {
  std::erase_if(words, [](const Word& word) { return !is_word(word) || word.lower == "'"; });
  if (!words.empty() && words.front().lower == "that" && words.size() > 1 &&
      !is_one_of(words[1].lower, to_be))
    words.erase(words.begin());
  return words;
}

/// Whether what follows a form of "to be" at `at` says that something is untrue.
bool untrue_from(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t reach = 5;  // words: "a complete and utter lie"
  const std::size_t end = std::min(words.size(), at + 1 + reach);
  bool negated = false;
  for (std::size_t i = at + 1; i < end; ++i) {
    if (words[i].lower == "that" || words[i].lower == "to") return false;
    if (is_one_of(words[i].lower, negations)) negated = true;
    if (is_one_of(words[i].lower, untrue)) return !negated;
    if (is_one_of(words[i].lower, true_words)) return negated;
  }
  return false;
}

/// "There is no truth in it whatsoever".
bool finds_no_truth(const std::vector<Word>& words) {
  constexpr std::size_t front = 6;  // words
  for (std::size_t i = 1; i < std::min(front, words.size()); ++i) {
    if (words[i].lower == "truth" && words[i - 1].lower == "no") return true;
  }
  return false;
}

}  // namespace

bool calls_untrue(const std::vector<Word>& all) {
  constexpr std::array<std::string_view, 7> before_pronouns = {"but",  "and",  "so", "all",
                                                               "both", "well", "no"};
  constexpr std::size_t front = 5;  // words: "all of these wild stories"
  const std::vector<Word> words = letters_of(all);
  if (finds_no_truth(words)) return true;
  std::size_t subject = words.size();
  for (std::size_t i = 0; i < std::min(front, words.size()) && subject == words.size(); ++i) {
    const bool opens = i == 0 || (i == 1 && is_one_of(words[0].lower, before_pronouns));
    if (is_one_of(words[i].lower, sayings) || (opens && is_one_of(words[i].lower, pronouns))) subject = i;
  }
  for (std::size_t i = subject; i < words.size(); ++i) {
    if (!is_one_of(words[i].lower, to_be)) continue;
    if (untrue_from(words, i)) return true;
    // Behind a pronoun the first verb is its own; "the claim that the water was cut is wrong".
    if (is_one_of(words[subject].lower, pronouns)) return false;
  }
  return false;
}

bool says_it_was_not(const std::vector<Word>& all) {
  constexpr std::array<std::string_view, 4> none = {"none", "no", "nothing", "neither"};
  constexpr std::array<std::string_view, 4> speakers = {"i", "we", "our", "my"};
  constexpr std::array<std::string_view, 8> past = {"did", "have",     "has", "had",
                                                    "'ve", "\u2019ve", "was", "were"};
  constexpr std::size_t front = 6;  // words
  const std::vector<Word> words = letters_of(all);
  if (words.size() < 2) return false;
  const std::string& first = words[0].lower;
  const std::string& second = words[1].lower;
  // "Nobody wants that" tells what people are like.
  if (first == "nobody") {
    return second.ends_with("ed") ||
           std::any_of(words.begin(),
                       words.begin() + static_cast<std::ptrdiff_t>(std::min(front, words.size())),
                       [&](const Word& word) { return is_one_of(word.lower, past); });
  }
  if (is_one_of(first, none) || second == "never") return true;
  if (first == "not" && (second == "one" || second == "a")) return true;
  if (first == "there" && words.size() > 2 && is_one_of(words[2].lower, none)) return true;
  // "The minister cannot have misled anyone"
  for (std::size_t i = 1; i + 2 < std::min(front + 2, words.size()); ++i) {
    const bool cannot =
        words[i].lower == "cannot" || ((words[i].lower == "can" || words[i].lower == "could") &&
                                       (words[i + 1].lower == "not" || words[i + 1].lower == "n't"));
    const std::size_t next = words[i].lower == "cannot" ? i + 1 : i + 2;
    if (cannot && next < words.size() && words[next].lower == "have") return true;
  }
  if (!is_one_of(first, speakers)) return false;
  // "I do not think so" is no denial of a deed.
  for (std::size_t i = 1; i < std::min(front, words.size()); ++i) {
    if (words[i].lower == "never") return true;
    if (is_one_of(words[i].lower, negations) && is_one_of(words[i - 1].lower, past)) return true;
    if (words[i].lower == "no" && words[i - 1].lower.size() > 2 && words[i - 1].lower != "see") return true;
  }
  return false;
}

}  // namespace gainsay
