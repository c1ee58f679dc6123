#include "attribution/meaning.h"

#include <algorithm>
#include <array>

#include "syntax/stem.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 29> pointing_nouns = {
    "report",     "reports",     "claim",       "claims",      "allegation", "allegations",
    "accusation", "accusations", "charge",      "charges",     "rumour",     "rumours",
    "rumor",      "rumors",      "suggestion",  "suggestions", "remarks",    "assertion",
    "assertions", "statement",   "statements",  "comments",    "news",       "account",
    "accounts",   "version",     "speculation", "story",       "criticism"};
constexpr std::array<std::string_view, 6> pointing_pronouns = {"that", "it",    "them",
                                                               "this", "these", "those"};
constexpr std::array<std::string_view, 15> negating = {
    "no",   "not",   "n't",    "n\u2019t", "never",     "nothing", "none",   "nobody",
    "void", "false", "untrue", "baseless", "unfounded", "without", "neither"};
constexpr std::array<std::string_view, 74> common = {
    "that",     "this",    "with",   "have",    "were",       "been",      "from",     "they",
    "their",    "there",   "which",  "would",   "could",      "about",     "after",    "before",
    "into",     "more",    "than",   "what",    "when",       "where",     "some",     "said",
    "will",     "being",   "those",  "these",   "other",      "also",      "should",   "while",
    "because",  "against", "over",   "between", "during",     "under",     "through",  "whether",
    "them",     "then",    "very",   "much",    "many",       "only",      "just",     "such",
    "most",     "each",    "until",  "since",   "does",       "having",    "upon",     "whose",
    "every",    "same",    "your",   "even",    "nothing",    "nobody",    "anything", "something",
    "somebody", "someone", "anyone", "anybody", "everything", "everybody", "everyone", "none",
    "never",    "still"};
constexpr std::size_t shortest = 4;         // letters
constexpr std::size_t longest_pointer = 6;  // words

}  // namespace

std::vector<MeaningWord> meaning_words(const std::vector<Word>& words) {
  std::vector<MeaningWord> kept;
  for (const Word& word : words) {
    std::array<char, 64> buffer{};
    if (word.lower.size() < shortest || word.lower.size() >= buffer.size() || is_one_of(word.lower, common))
      continue;
    kept.push_back({word.span, std::string(stem(word.lower, buffer))});
  }
  return kept;
}

std::vector<MeaningWord> meaning_words(const Article& article, const Text& text, const Spans& pieces) {
  return meaning_words(words_in(article, text, pieces));
}

bool is_number(std::string_view word) {
  constexpr std::array<std::string_view, 12> numbers = {
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twice"};
  return is_one_of(word, numbers) || (word[0] >= '0' && word[0] <= '9');
}

bool negates_at(const std::vector<Word>& words, std::size_t i) {
  const std::string& word = words[i].lower;
  // "No Child Left Behind" is a name; "no Varran ship" is none.
  const bool in_name =
      words[i].capitalised && i + 2 < words.size() && words[i + 1].capitalised && words[i + 2].capitalised;
  if (in_name) return false;
  if (is_one_of(word, negating)) return true;
  const bool lacks = word == "free" || word == "empty" || word == "devoid";
  return lacks && i + 1 < words.size() && words[i + 1].lower == "of";
}

bool points_back(const std::vector<Word>& words) {
  if (words.empty()) return false;
  if (words.size() <= 2 && is_one_of(words.front().lower, pointing_pronouns)) return true;
  return words.size() <= longest_pointer && std::any_of(words.begin(), words.end(), [](const Word& word) {
           return is_one_of(word.lower, pointing_nouns);
         });
}

bool points_back(const Article& article, const Text& text, const Attribution& item) {
  auto words = words_in(article, text, item.content);
  if (words.empty()) return false;
  if (words.size() <= 3) {
    const auto cue = words_in(article, text, item.cue);
    words.insert(words.begin(), cue.begin(), cue.end());
  }
  return points_back(words);
}

}  // namespace gainsay
