#include <algorithm>
#include <array>

#include "attribution/meaning.h"
#include "ledger/headline_checks.h"
#include "ledger/meeting.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 16> hedges = {"may",       "might",       "possibly",   "perhaps",
                                                     "allegedly", "reportedly",  "apparently", "likely",
                                                     "alleged",   "suspected",   "purported",  "supposedly",
                                                     "seemingly", "potentially", "presumably", "unconfirmed"};

const Word* hedge_in(const std::vector<Word>& words) {
  const auto found = std::find_if(words.begin(), words.end(), [](const Word& word) {
    const bool month = word.lower == "may" && word.capitalised;
    return !month && std::find(hedges.begin(), hedges.end(), word.lower) != hedges.end();
  });
  return found == words.end() ? nullptr : &*found;
}

bool is_letters(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](unsigned char c) { return c >= 0x80 || (c >= 'a' && c <= 'z') || c == '-'; });
}

// The words of the headline from the first meaning word on, by sentence of the body: which says most of it?
struct Nearest {
  Span sentence;
  std::size_t shared = 0;
};

Nearest nearest_sentence(const HeadlineView& view, const std::vector<MeaningWord>& wanted) {
  Nearest best;
  for (const Sentence& sentence : view.text.sentences) {
    if (sentence.span.begin < view.headline.end) continue;
    const auto own = meaning_words(view.article, view.text, {sentence.span});
    const std::size_t shared = shared_stems(wanted, own).size();
    if (shared > best.shared) best = {sentence.span, shared};
  }
  return best;
}

bool holds_run(const std::vector<Word>& words, const std::vector<Word>& run) {
  return std::search(words.begin(), words.end(), run.begin(), run.end(),
                     [](const Word& a, const Word& b) { return a.lower == b.lower; }) != words.end();
}

// Letters only: a headline drops and adds marks freely.
std::vector<Word> without_marks(std::vector<Word> words) {
  std::erase_if(words, [](const Word& word) {
    return std::none_of(word.lower.begin(), word.lower.end(), [](unsigned char c) {
      return c >= 0x80 ? false : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
  });
  return words;
}

}  // namespace

std::vector<HeadlineFinding> check_words(const HeadlineView& view) {
  std::vector<HeadlineFinding> findings;
  for (const AttributionId id : view.headline_items) {
    const auto words = words_in(view.article, view.text, view.attributions.items[id].content);
    for (const MeaningWord& meaning : meaning_words(words)) {
      const auto word = std::find_if(words.begin(), words.end(),
                                     [&](const Word& candidate) { return candidate.span == meaning.span; });
      if (!is_letters(word->lower) || view.body_has(*word) || points_back({*word})) continue;
      const bool listed = std::any_of(findings.begin(), findings.end(), [&](const HeadlineFinding& finding) {
        return finding.headline == word->span;
      });
      if (listed) continue;
      findings.push_back(
          {HeadlineFindingKind::content_not_in_body, word->span, std::nullopt,
           "The headline says " + view.quoted(word->span) + "; the body never uses the word."});
    }
  }
  return findings;
}

std::vector<HeadlineFinding> check_hedges(const HeadlineView& view) {
  const auto wanted = meaning_words(view.headline_words);
  if (wanted.size() < 3) return {};
  const Nearest near = nearest_sentence(view, wanted);
  if (near.shared < 3 || near.shared * 5 < wanted.size() * 3) return {};
  const Word* dropped = nullptr;
  const auto words = words_in(view.article, view.text, near.sentence);
  if (hedge_in(view.headline_words) == nullptr) dropped = hedge_in(words);
  if (dropped == nullptr) return {};
  return {{HeadlineFindingKind::hedge_dropped, view.headline, near.sentence,
           "The body says it with " + view.quoted(dropped->span) + "; the headline says it without."}};
}

std::vector<HeadlineFinding> check_quotations(const HeadlineView& view) {
  std::vector<HeadlineFinding> findings;
  const auto body = without_marks(view.body_words);
  for (const Quotation& quotation : view.text.quotations) {
    if (!view.headline.contains(quotation.span) || !quotation.closed) continue;
    const auto run = without_marks(words_in(view.article, view.text, quotation.span));
    if (run.empty() || holds_run(body, run)) continue;
    const auto wanted = meaning_words(run);
    const Nearest near = nearest_sentence(view, wanted);
    HeadlineFinding finding{HeadlineFindingKind::quote_altered, quotation.span, std::nullopt,
                            "The body does not have the quoted words in this form."};
    if (near.shared > 0 && near.shared * 2 >= wanted.size()) finding.body = near.sentence;
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace gainsay
