#include <algorithm>
#include <utility>

#include "attribution/according_to.h"
#include "attribution/attribution.h"
#include "attribution/confidence.h"
#include "attribution/content_edges.h"
#include "attribution/content_phrases.h"
#include "attribution/denied_claims.h"
#include "attribution/false_cues.h"
#include "attribution/headline_clauses.h"
#include "attribution/headline_labels.h"
#include "attribution/hearsay_adverbs.h"
#include "attribution/interpret.h"
#include "attribution/labeller.h"
#include "attribution/links.h"
#include "attribution/model_weights.h"
#include "attribution/nested.h"
#include "attribution/no_comment.h"
#include "attribution/outer_clauses.h"
#include "attribution/phrasal_verbs.h"
#include "attribution/quotation_tails.h"
#include "attribution/quoted_as_saying.h"
#include "attribution/refusals.h"
#include "attribution/reported_clauses.h"
#include "attribution/signed_quotations.h"
#include "attribution/source_edges.h"
#include "attribution/subjects.h"
#include "attribution/trailing_clauses.h"
#include "attribution/turns.h"

namespace gainsay {
Attributions attribute(const Article& article, const Text& text, const Syntax& syntax,
                       const SyntaxModel& syntax_model, const std::vector<TaggedName>& names,
                       const Entities& entities, const Coreference& coreference,
                       const AttributionModel& model, float least_confidence) {
  auto labelled = label_document(article, text, syntax, names, model.weights().labeller);
  add_trailing_clauses(article, text, syntax, syntax_model, labelled);
  auto linked = link_spans(article, text, labelled);
  std::erase_if(linked, [&](const LinkedSpans& spans) { return attributes_nothing(article, text, spans); });
  join_refusals(article, text, linked);
  add_signed_quotations(article, text, linked);
  add_quoted_as_saying(article, text, linked);
  add_according_to(article, text, linked);
  add_headline_labels(article, text, names, linked);
  add_headline_clauses(article, text, syntax, syntax_model, linked);
  add_outer_clauses(article, text, syntax, syntax_model, linked);
  const auto of_names = name_labels(names, text.tokens.size());
  add_quotation_tails(article, text, linked);
  add_nested(article, {text, syntax, of_names}, syntax_model, model.weights().labeller, linked);
  add_reported_clauses(article, text, syntax, syntax_model, linked);
  add_hearsay_adverbs(article, text, syntax, syntax_model, linked);
  add_phrasal_verbs(article, text, syntax, syntax_model, linked);
  part_refusals(article, text, linked);
  add_denied_claims(article, text, linked);
  add_subjects(article, text, syntax, syntax_model, linked);
  complete_phrases(article, text, syntax, syntax_model, linked);
  mend_source_edges(article, text, linked);
  mend_content_edges(article, text, linked);
  add_no_comments(article, text, syntax, syntax_model, linked);
  add_turns(find_turns(article), linked);
  // At the end: what is too unsure is nobody's to find again.
  std::erase_if(linked,
                [&](const LinkedSpans& spans) { return confidence_of(spans.margin) < least_confidence; });
  return interpret_spans(article, text, entities, coreference, std::move(linked));
}

}  // namespace gainsay
