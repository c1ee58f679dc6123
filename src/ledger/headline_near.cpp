#include "ledger/headline_near.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ledger/meeting.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 15> leaving_open = {
    "?",       ":",         "says", "say",    "said", "claims",  "reports",  "accused",
    "accuses", "according", "over", "denies", "deny", "alleges", "allegedly"};

}  // namespace

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

bool leaves_open(const HeadlineView& view) {
  if (!view.headline_items.empty() || is_quoted(view.text, view.headline)) return true;
  return std::any_of(view.headline_words.begin(), view.headline_words.end(),
                     [](const Word& word) { return is_one_of(word.lower, leaving_open); });
}

}  // namespace gainsay
