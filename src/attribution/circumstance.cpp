#include "attribution/circumstance.h"

#include <algorithm>
#include <array>
#include <vector>

#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 12> telling = {"told",     "tell",     "tells",   "telling",
                                                      "informed", "informs",  "assured", "assures",
                                                      "reminded", "notified", "warned",  "asked"};
constexpr std::array<std::string_view, 10> meetings = {"interview", "statement", "letter",  "message",
                                                       "email",     "e-mail",    "remarks", "conversation",
                                                       "briefing",  "post"};
constexpr std::array<std::string_view, 8> days = {"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday",    "yesterday"};
constexpr std::array<std::string_view, 36> phrase_ends = {
    ",",      ".",  ":",       ";",    "\"",   "\u201C", "\u201D",  "'",       "\u2018",
    "\u2019", "``", "that",    "on",   "in",   "during", "at",      "after",   "when",
    "about",  "to", "by",      "this", "last", "today",  "tonight", "earlier", "while",
    "as",     "if", "whether", "how",  "why",  "where",  "because", "before",  "since"};

bool lies_in(Span span, const Spans& pieces) {
  return std::any_of(pieces.begin(), pieces.end(), [span](Span piece) { return piece.overlaps(span); });
}

// The words of the cue's sentence that are neither source nor content.
std::vector<Word> free_words(const Article& article, const Text& text, const Attribution& attribution) {
  const Sentence& sentence = text.sentences[sentence_at(text, attribution.cue.front().begin)];
  auto words = words_in(article, text, sentence.span);
  std::erase_if(words, [&](const Word& word) {
    return lies_in(word.span, attribution.content) || lies_in(word.span, attribution.source);
  });
  return words;
}

bool is_part_of_day(std::string_view word) {
  constexpr std::array<std::string_view, 7> parts = {"morning", "afternoon", "evening", "week",
                                                     "month",   "year",      "time"};
  return is_one_of(word, parts);
}

// From words[at] to the end of a noun phrase, joined without a gap.
std::optional<Span> noun_phrase(const std::vector<Word>& words, std::size_t at) {
  constexpr std::array<std::string_view, 9> no_one = {"for", "of", "from", "with", "not",
                                                      "and", "or", "out",  "off"};
  if (at >= words.size()) return std::nullopt;
  // "This paper" and "the last witness" are addressees, "this morning" ends one.
  const std::string& first = words[at].lower;
  const bool names_one = first == "this" && at + 1 < words.size() && !is_part_of_day(words[at + 1].lower);
  if ((is_one_of(first, phrase_ends) && !names_one) || is_one_of(first, days) || is_one_of(first, no_one))
    return std::nullopt;
  Span phrase = words[at].span;
  // "Sent a statement to the agency saying".
  constexpr std::array<std::string_view, 6> verbs = {"saying",    "warning", "asking",
                                                     "demanding", "urging",  "accusing"};
  for (std::size_t i = at + 1; i < words.size() && i < at + 9; ++i) {
    if (is_one_of(words[i].lower, subject_pronouns)) break;  // "told the squad he felt"
    // "the Sunday Post"
    const bool day = is_one_of(words[i].lower, days) &&
                     !(words[i - 1].lower == "the" && i + 1 < words.size() && words[i + 1].capitalised);
    const bool programme = words[i].lower == "today" && words[i].capitalised;
    if (is_one_of(words[i].lower, verbs) || (is_one_of(words[i].lower, phrase_ends) && !programme) || day ||
        words[i].span.begin > phrase.end + 1)
      break;
    phrase.end = words[i].span.end;
  }
  return phrase;
}

/// "Nine died on Thursday, the group said, but the army denied it".
bool is_in_another_clause(const std::vector<Word>& words, std::size_t day, Span cue) {
  constexpr std::array<std::string_view, 2> joins = {"but", "while"};
  return std::any_of(words.begin(), words.end(), [&](const Word& word) {
    const Span at = words[day].span;
    const bool between = (at.end <= word.span.begin && word.span.end <= cue.begin) ||
                         (cue.end <= word.span.begin && word.span.end <= at.begin);
    return between && is_one_of(word.lower, joins);
  });
}

}  // namespace

std::optional<Span> find_addressee(const Article& article, const Text& text, const Attribution& attribution) {
  if (attribution.cue.empty() || text.sentences.empty()) return std::nullopt;
  const auto words = free_words(article, text, attribution);
  const Span cue = hull(attribution.cue);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (cue.contains(words[i].span) && is_one_of(words[i].lower, telling)) {
      auto phrase = noun_phrase(words, i + 1);
      // "was warned three times", "asked twice": how often, not whom.
      const std::string_view whom = phrase ? slice(article.text, *phrase) : std::string_view();
      if (whom.ends_with(" times") || whom.ends_with(" time") || whom == "twice" || whom == "again" ||
          whom.starts_with("against "))
        return std::nullopt;
      return phrase;
    }
    if (words[i].span.begin < cue.begin || words[i].span.begin > cue.end + 80) continue;
    const bool meeting = i > 0 && is_one_of(words[i - 1].lower, meetings);
    if ((words[i].lower == "with" || words[i].lower == "to") && meeting) return noun_phrase(words, i + 1);
  }
  return std::nullopt;
}

void part_addressee(const Article& article, const Text& text, Attribution& attribution) {
  constexpr std::array<std::string_view, 5> pronouns = {"us", "him", "them", "me", "you"};
  constexpr std::array<std::string_view, 4> promising = {"promised", "promises", "informed", "informing"};
  constexpr std::size_t longest = 5;  // words: "the boy with the whistle that"
  if (attribution.content.empty() || attribution.cue.empty()) return;
  const auto cue = words_in(article, text, attribution.cue);
  Span& content = attribution.content.front();
  if (cue.empty() || content.begin < cue.back().span.end || content.begin > cue.back().span.end + 1 ||
      is_quoted(text, Span{content.begin, content.begin + 1}) ||
      (!is_one_of(cue.back().lower, telling) && !is_one_of(cue.back().lower, promising) &&
       cue.back().lower != "to"))
    return;
  const auto words = words_in(article, text, content);
  std::size_t size = 0;
  const bool to = cue.back().lower == "to";  // "put it to her that", "confirmed to Arvane that"
  if (words.size() > 2 && is_one_of(words[0].lower, pronouns) && !to) size = 1;
  // "told the meeting there was no choice", "told reporters he would go"
  constexpr std::array<std::string_view, 7> subjects = {"there", "he", "she", "it", "they", "we", "i"};
  constexpr std::array<std::string_view, 4> articles = {"the", "a", "his", "her"};
  const bool article_first = words.size() > 3 && is_one_of(words[0].lower, articles);
  const std::size_t subject = article_first ? 2 : 1;
  const bool tells = is_one_of(cue.back().lower, std::array<std::string_view, 3>{"told", "tells", "telling"});
  if (size == 0 && tells && words.size() > subject + 1 && is_one_of(words[subject].lower, subjects) &&
      !is_one_of(words[0].lower, subjects))
    size = subject;
  for (std::size_t i = 1; size == 0 && i + 1 < std::min(words.size(), longest + 1); ++i) {
    if (words[i].lower == "that") size = i;
    if (is_one_of(words[i].lower, phrase_ends)) break;
  }
  constexpr std::array<std::string_view, 6> clauses = {"that", "whether", "if", "how", "why", "what"};
  if (size == 0 || is_one_of(words[0].lower, clauses)) return;
  attribution.addressee = Span{words[0].span.begin, words[size - 1].span.end};
  content.begin = words[size].span.begin;
}

std::optional<Span> find_time(const Article& article, const Text& text, const Attribution& attribution) {
  if (attribution.cue.empty() || text.sentences.empty()) return std::nullopt;
  const auto words = free_words(article, text, attribution);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_one_of(words[i].lower, days)) continue;
    if (is_in_another_clause(words, i, hull(attribution.cue))) continue;
    Span time = words[i].span;
    for (std::size_t back = i; back > 0; --back) {
      const std::string& word = words[back - 1].lower;
      if (word != "on" && word != "late" && word != "early" && word != "last" && word != "earlier") break;
      time.begin = words[back - 1].span.begin;
    }
    if (i + 1 < words.size() && (words[i + 1].lower == "night" || words[i + 1].lower == "morning" ||
                                 words[i + 1].lower == "evening" || words[i + 1].lower == "afternoon")) {
      time.end = words[i + 1].span.end;
    }
    return time;
  }
  return std::nullopt;
}

}  // namespace gainsay
