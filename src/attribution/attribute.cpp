#include <algorithm>
#include <array>
#include <utility>

#include "attribution/attribution.h"
#include "attribution/confidence.h"
#include "attribution/interpret.h"
#include "attribution/labeller.h"
#include "attribution/links.h"
#include "attribution/model_weights.h"
#include "attribution/nested.h"
#include "attribution/no_comment.h"
#include "attribution/outer_clauses.h"
#include "attribution/subjects.h"
#include "attribution/trailing_clauses.h"
#include "attribution/turns.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

/// A cue of auxiliaries alone ("is", "had been") is a slip of the labeller: it tells no act of saying.
bool tells_nothing(const Article& article, const Text& text, const Spans& cue) {
  constexpr std::array<std::string_view, 10> auxiliaries = {"is",   "are", "was",  "were", "be",
                                                            "been", "has", "have", "had",  "being"};
  const auto words = words_in(article, text, cue);
  return std::all_of(words.begin(), words.end(), [&](const Word& word) {
    const bool mark = word.lower.size() == 1 && (word.lower[0] < 'a' || word.lower[0] > 'z');
    return mark || is_one_of(word.lower, auxiliaries);
  });
}

/// "Orvel was named governor": what is made of somebody is nothing that he says.
bool is_made(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 5> to_be = {"is", "are", "was", "were", "been"};
  constexpr std::array<std::string_view, 6> made = {"named",   "appointed", "elected",
                                                    "charged", "sentenced", "arrested"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.size() < 2 || linked.source.empty() || !is_one_of(cue.back().lower, made)) return false;
  const bool passive =
      std::any_of(cue.begin(), cue.end(), [&](const Word& word) { return is_one_of(word.lower, to_be); });
  return passive && hull(linked.source).end <= hull(linked.cue).begin;
}

/// "were denied entry to the camp", "refused permission to land": kept from something, not said of anything.
bool keeps_from(const Article& article, const Text& text, const LinkedSpans& linked) {
  constexpr std::array<std::string_view, 6> verbs = {"denied",  "denies",  "deny",
                                                     "refused", "refuses", "refuse"};
  constexpr std::array<std::string_view, 14> things = {
      "entry", "access",  "admission", "admittance", "permission", "bail",   "visa",
      "visas", "passage", "treatment", "shelter",    "asylum",     "parole", "entrance"};
  constexpr std::array<std::string_view, 4> determiners = {"a", "an", "the", "any"};
  const auto cue = words_in(article, text, linked.cue);
  if (cue.empty() || !is_one_of(cue.back().lower, verbs)) return false;
  return std::any_of(linked.content.begin(), linked.content.end(), [&](Span piece) {
    const auto words = words_in(article, text, piece);
    const std::size_t first = !words.empty() && is_one_of(words.front().lower, determiners) ? 1 : 0;
    return first < words.size() && is_one_of(words[first].lower, things);
  });
}

}  // namespace

Attributions attribute(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& syntax_model, const std::vector<TaggedName>& names,
                       const Entities& entities, const Coreference& coreference,
                       const AttributionModel& model, float least_confidence) {
  auto labelled = label_document(article, text, syntax, names, model.weights().labeller);
  add_trailing_clauses(article, text, syntax, syntax_model, labelled);
  auto linked = link_spans(article, text, labelled);
  std::erase_if(linked, [&](const LinkedSpans& spans) {
    return tells_nothing(article, text, spans.cue) || keeps_from(article, text, spans) ||
           is_made(article, text, spans) || confidence_of(spans.margin) < least_confidence;
  });
  add_outer_clauses(article, text, syntax, syntax_model, linked);
  const auto of_names = name_labels(names, text.tokens.size());
  add_nested(article, {text, syntax, of_names}, model.weights().labeller, linked);
  add_subjects(article, text, syntax, syntax_model, linked);
  add_no_comments(article, text, syntax, syntax_model, linked);
  add_turns(find_turns(article), linked);
  return interpret_spans(article, text, entities, coreference, std::move(linked));
}

}  // namespace gainsay
