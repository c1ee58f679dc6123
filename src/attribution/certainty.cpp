#include "attribution/certainty.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 17> negations = {
    "not",      "n't",     "n\u2019t", "never",  "neither", "nor",       "no",      "hardly", "barely",
    "scarcely", "without", "fails",    "failed", "failing", "refrained", "silence", "silent"};
constexpr std::array<std::string_view, 7> nobody = {"nobody", "none",    "few",   "neither",
                                                    "no",     "nothing", "no-one"};
constexpr std::array<std::string_view, 9> hedges = {
    "apparently", "appeared", "appears", "appear", "appearing", "seemed", "seems", "seem", "seemingly"};
constexpr std::array<std::string_view, 5> hearsay = {"reportedly", "allegedly", "supposedly", "purportedly",
                                                     "rumored"};
constexpr std::array<std::string_view, 10> not_yet = {"would", "will", "should", "must", "could",
                                                      "might", "may",  "if",     "'ll",  "\u2019ll"};
constexpr std::array<std::string_view, 8> to_be = {"is", "are", "was", "were", "been", "being", "'s", "'re"};
constexpr std::array<std::string_view, 19> passed_on = {
    "said",     "believed", "expected",  "thought", "known",    "reported", "alleged",
    "accused",  "charged",  "suspected", "blamed",  "rumoured", "rumored",  "understood",
    "presumed", "feared",   "predicted", "claimed", "estimated"};

bool has_pair(const std::vector<Word>& words, std::string_view first, std::string_view second) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i - 1].lower == first && words[i].lower == second) return true;
  }
  return false;
}

/// "not only", "not just".
bool is_outdone(const std::vector<Word>& words) {
  for (const std::string_view negation : {"not", "n't", "n\u2019t"}) {
    if (has_pair(words, negation, "only") || has_pair(words, negation, "just")) return true;
  }
  return false;
}

/// "The rebels are said to have left", "as expected": nobody is named who says it.
bool is_passed_on(const CueContext& context) {
  // "The jury was told that": somebody told it.
  if (context.source.empty() && !context.cue.empty() && context.cue.back().lower == "told" &&
      (has_any(context.cue, to_be) || has_any(context.before, to_be)))
    return true;
  // "The council is expected to agree": by others, though the council may be marked as the source.
  if (has_word(context.cue, "expected") && has_word(context.cue, "to") && has_any(context.cue, to_be))
    return true;
  if (!context.source.empty() || !has_any(context.cue, passed_on)) return false;
  if (has_any(context.cue, to_be) || has_any(context.before, to_be)) return true;
  return has_word(context.cue, "expected") || has_word(context.cue, "predicted");
}

}  // namespace

CueContext cue_context(const Article& article, const Text& text, const Spans& source, const Spans& cue) {
  CueContext context;
  context.source = words_in(article, text, source);
  context.cue = words_in(article, text, cue);
  const Span whole = hull(cue);
  const Sentence& sentence = text.sentences[sentence_at(text, whole.begin)];
  context.before = words_in(article, text, {std::min(sentence.span.begin, whole.begin), whole.begin});
  if (context.before.size() > 2) context.before.erase(context.before.begin(), context.before.end() - 2);
  return context;
}

Polarity polarity_of(const CueContext& context) {
  auto words = context.before;
  words.insert(words.end(), context.cue.begin(), context.cue.end());
  if (is_outdone(words)) return Polarity::positive;
  const bool negated = has_any(context.cue, negations) || has_any(context.before, negations) ||
                       has_pair(context.cue, "short", "of") || has_pair(context.cue, "clear", "of") ||
                       has_pair(context.cue, "yet", "to") ||
                       (!context.source.empty() && is_one_of(context.source.front().lower, nobody));
  return negated ? Polarity::negative : Polarity::positive;
}

Certainty certainty_of(const CueContext& context) {
  if (has_any(context.cue, hearsay) || is_passed_on(context)) return Certainty::reported;
  if (has_any(context.cue, hedges) ||
      (has_any(context.before, hedges) && context.before.back().lower == "to"))
    return Certainty::hedged;
  if (has_word(context.cue, "would") && has_word(context.cue, "like")) return Certainty::plain;
  // "would not confirm", "could not explain": withheld there and then.
  constexpr std::array<std::string_view, 3> negated = {"not", "n't", "n\u2019t"};
  constexpr std::array<std::string_view, 9> withheld = {"confirm", "say",     "comment", "explain", "discuss",
                                                        "rule",    "dismiss", "deny",    "disclose"};
  if (has_any(context.cue, negated) && has_any(context.cue, withheld) &&
      (has_word(context.cue, "would") || has_word(context.cue, "could")))
    return Certainty::plain;
  const bool open = has_any(context.cue, not_yet) || has_pair(context.cue, "going", "to") ||
                    (!context.before.empty() && is_one_of(context.before.back().lower, not_yet));
  if (!open) return Certainty::plain;
  // "may have said": it is over, and not known; "would say": it is to come.
  return has_word(context.cue, "have") ? Certainty::hedged : Certainty::conditional;
}

}  // namespace gainsay
