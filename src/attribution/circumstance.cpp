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

// From words[at] to the end of a noun phrase, joined without a gap.
std::optional<Span> noun_phrase(const std::vector<Word>& words, std::size_t at) {
  constexpr std::array<std::string_view, 9> no_one = {"for", "of", "from", "with", "not",
                                                      "and", "or", "out",  "off"};
  if (at >= words.size() || is_one_of(words[at].lower, phrase_ends) || is_one_of(words[at].lower, days) ||
      is_one_of(words[at].lower, no_one))
    return std::nullopt;
  Span phrase = words[at].span;
  for (std::size_t i = at + 1; i < words.size() && i < at + 9; ++i) {
    if (is_one_of(words[i].lower, phrase_ends) || is_one_of(words[i].lower, days) ||
        words[i].span.begin > phrase.end + 1)
      break;
    phrase.end = words[i].span.end;
  }
  return phrase;
}

}  // namespace

std::optional<Span> find_addressee(const Article& article, const Text& text, const Attribution& attribution) {
  if (attribution.cue.empty() || text.sentences.empty()) return std::nullopt;
  const auto words = free_words(article, text, attribution);
  const Span cue = hull(attribution.cue);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (cue.contains(words[i].span) && is_one_of(words[i].lower, telling)) {
      auto phrase = noun_phrase(words, i + 1);
      // "was warned three times": how often, not whom.
      if (phrase && (slice(article.text, *phrase).ends_with(" times") ||
                     slice(article.text, *phrase).ends_with(" time")))
        return std::nullopt;
      return phrase;
    }
    if (words[i].span.begin < cue.begin || words[i].span.begin > cue.end + 80) continue;
    const bool meeting = i > 0 && is_one_of(words[i - 1].lower, meetings);
    if ((words[i].lower == "with" || words[i].lower == "to") && meeting) return noun_phrase(words, i + 1);
  }
  return std::nullopt;
}

std::optional<Span> find_time(const Article& article, const Text& text, const Attribution& attribution) {
  if (attribution.cue.empty() || text.sentences.empty()) return std::nullopt;
  const auto words = free_words(article, text, attribution);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_one_of(words[i].lower, days)) continue;
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
