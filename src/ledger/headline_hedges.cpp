#include <algorithm>
#include <array>

#include "ledger/headline_near.h"
#include "syntax/stem.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 20> hedges = {
    "may",         "might",      "could",       "possibly",  "perhaps",    "allegedly", "reportedly",
    "alleged",     "suspected",  "apparently",  "purported", "supposedly", "likely",    "seemingly",
    "potentially", "presumably", "unconfirmed", "probably",  "supposed",   "rumoured"};
constexpr std::array<std::string_view, 17> open_headlines = {
    "may",       "might",      "could",    "possible",    "possibly", "perhaps",
    "allegedly", "reportedly", "alleged",  "suspected",   "likely",   "apparent",
    "rumoured",  "rumored",    "probably", "unconfirmed", "feared"};
constexpr std::size_t reach = 5;  // words behind a hedge that it may be about

bool is_hedge(const Word& word) {
  const bool month = word.lower == "may" && word.capitalised;
  return !month && is_one_of(word.lower, hedges);
}

// The words that a hedge is about come right behind it: "alleged fraud", "may have buried twelve". The
// headline says the first of them that means something, or the hedge was on something else.
bool is_about_headline(const std::vector<Word>& words, std::size_t hedge,
                       const std::vector<MeaningWord>& wanted) {
  const auto end = std::min(words.size(), hedge + 1 + reach);
  const std::vector<Word> behind(words.begin() + static_cast<std::ptrdiff_t>(hedge) + 1,
                                 words.begin() + static_cast<std::ptrdiff_t>(end));
  const auto meant = meaning_words(behind);
  return !meant.empty() && std::any_of(wanted.begin(), wanted.end(), [&](const MeaningWord& word) {
    return word.stem == meant.front().stem;
  });
}

bool touches(const Spans& pieces, Span span) {
  return std::any_of(pieces.begin(), pieces.end(), [span](Span piece) { return piece.overlaps(span); });
}

// A claim that somebody in the body accuses of, doubts or denies: one that is not settled there.
bool is_open_in_body(const HeadlineView& view, AttributionId id) {
  const Attribution& item = view.attributions.items[id];
  if (item.stance == Stance::accuses || item.stance == Stance::claims) return true;
  return std::any_of(view.body_items.begin(), view.body_items.end(), [&](AttributionId other) {
    const Attribution& answer = view.attributions.items[other];
    return is_denial(answer.stance) && answer.polarity == Polarity::positive &&
           std::find(answer.answers.begin(), answer.answers.end(), id) != answer.answers.end();
  });
}

// Whether a sentence that is in nobody's mouth says as much of the headline.
bool says_itself(const HeadlineView& view, const std::vector<MeaningWord>& wanted, std::size_t least) {
  for (const Sentence& sentence : view.text.sentences) {
    if (sentence.span.begin < view.headline.end) continue;
    std::vector<MeaningWord> own;
    for (const MeaningWord& word : meaning_words(view.article, view.text, {sentence.span})) {
      const bool said = std::any_of(view.body_items.begin(), view.body_items.end(), [&](AttributionId id) {
        return touches(view.attributions.items[id].content, word.span);
      });
      if (!said) own.push_back(word);
    }
    std::size_t shared = 0;
    for (const MeaningWord& word : wanted) {
      shared += std::any_of(own.begin(), own.end(),
                            [&](const MeaningWord& other) { return other.stem == word.stem; });
    }
    if (shared >= least) return true;
  }
  return false;
}

}  // namespace

std::vector<HeadlineFinding> check_hedges(const HeadlineView& view) {
  const auto wanted = meaning_words(view.headline_words);
  const bool open = std::any_of(view.headline_words.begin(), view.headline_words.end(), [](const Word& word) {
    return is_one_of(word.lower, open_headlines) || word.lower == "?";
  });
  if (wanted.size() < 3 || open) return {};
  const Nearest near = nearest_sentence(view, wanted);
  if (near.shared < 3 || near.shared * 5 < wanted.size() * 3) return {};
  const auto words = words_in(view.article, view.text, near.sentence);
  for (std::size_t i = 0; i < words.size(); ++i) {
    // Quotation marks of the headline's own keep a distance, too.
    if (!is_hedge(words[i]) || !is_about_headline(words, i, wanted) || is_quoted(view.text, view.headline))
      continue;
    return {{HeadlineFindingKind::hedge_dropped, view.headline, near.sentence,
             "The body says it with " + view.quoted(words[i].span) + "; the headline says it without."}};
  }
  return {};
}

std::vector<HeadlineFinding> check_attribution(const HeadlineView& view) {
  const auto wanted = meaning_words(view.headline_words);
  if (wanted.size() < 3 || leaves_open(view)) return {};
  for (const AttributionId id : view.body_items) {
    const Attribution& item = view.attributions.items[id];
    if (item.source.empty() || item.polarity == Polarity::negative || is_denial(item.stance)) continue;
    const auto said = meaning_words(view.article, view.text, item.content);
    const std::size_t shared = [&] {
      std::size_t count = 0;
      for (const MeaningWord& word : wanted) {
        count += std::any_of(said.begin(), said.end(),
                             [&](const MeaningWord& other) { return other.stem == word.stem; });
      }
      return count;
    }();
    if (shared < 3 || shared * 3 < wanted.size() * 2 || !is_open_in_body(view, id)) continue;
    if (says_itself(view, wanted, shared)) return {};
    const Span source = hull(item.source);
    const Span body{std::min(source.begin, hull(item.content).begin),
                    std::max(source.end, hull(item.content).end)};
    return {{HeadlineFindingKind::attribution_dropped, view.headline, body,
             "In the body it is " + view.quoted(source) + " who says so (" + view.quoted(hull(item.cue)) +
                 "); the headline says it without anybody's name."}};
  }
  return {};
}

}  // namespace gainsay
