#include "claims/statement_view.h"

#include <algorithm>
#include <array>

#include "attribution/words.h"
#include "claims/numbers_said.h"
#include "claims/verb_phrases.h"
#include "claims/word_classes.h"

namespace gainsay {
namespace {

constexpr std::uint32_t farthest_particle = 4;  // tokens behind its verb

constexpr std::array<std::string_view, 9> negations = {"not",     "never", "no",     "nor",    "neither",
                                                       "nothing", "none",  "nobody", "without"};
constexpr std::array<std::string_view, 15> claim_nouns = {
    "claim",   "allegation", "accusation", "report", "statement", "assertion", "charge",   "suggestion",
    "account", "version",    "remark",     "denial", "figure",    "story",     "criticism"};

}  // namespace

bool is_negation(std::string_view lemma) {
  return is_one_of(lemma, negations);
}

bool is_claim_noun(std::string_view lemma) {
  return is_one_of(lemma, claim_nouns);
}

StatementView::StatementView(const StatementLayers& layers)
    : in_(layers), tree_(layers.text, layers.syntax, layers.model) {
  const std::size_t tokens = in_.text.tokens.size();
  entity_.assign(tokens, {});
  time_.assign(tokens, none);
  thing_.assign(tokens, none);
  negated_.assign(tokens, false);
  for (const Reference& reference : in_.coreference.references) refer(reference);
  for (const Mention& mention : in_.entities.mentions) {
    const IndexRange range = tokens_in(in_.text, mention.span);
    // "Three" at the beginning of a sentence is taken for a name at times.
    if (range.size() == 1 && number_value({lower(range.begin)})) continue;
    for (std::uint32_t token = range.begin; token < range.end; ++token)
      entity_[token] = {mention.entity, range.begin, range.end};
  }
  for (std::uint32_t i = 0; i < in_.times.size(); ++i) {
    const IndexRange range = tokens_in(in_.text, in_.times[i].span);
    for (std::uint32_t token = range.begin; token < range.end; ++token) time_[token] = i;
  }
  for (std::uint32_t token = 0; token < tokens; ++token) {
    negate_by(token);
    undo_by(token);
  }
  within_.resize(in_.attributions.items.size());
  for (AttributionId inner = 0; inner < within_.size(); ++inner) {
    if (const auto& outer = in_.attributions.items[inner].parent) within_[*outer].push_back(inner);
  }
}

// Pronouns and noun phrases of a chain with a name.
void StatementView::refer(const Reference& reference) {
  if (reference.kind == ReferenceKind::name) return;
  const std::size_t at = static_cast<std::size_t>(&reference - in_.coreference.references.data());
  const Chain& chain = in_.coreference.chains[in_.coreference.chain_of[at]];
  if (reference.head >= entity_.size()) return;
  if (!chain.entity && reference.kind == ReferenceKind::pronoun) {
    for (const std::uint32_t other : chain.references) {
      const Reference& earlier = in_.coreference.references[other];
      if (earlier.head >= reference.head) break;
      if (earlier.kind == ReferenceKind::nominal) thing_[reference.head] = earlier.head;
    }
  }
  if (!chain.entity) return;
  if (reference.kind == ReferenceKind::nominal && reference.determiner != Determiner::the) return;
  entity_[reference.head] = {*chain.entity, reference.head, reference.head + 1};
}

void StatementView::negate_by(std::uint32_t token) {
  const std::string& lemma = in_.syntax.lemmas[token];
  if (!is_negation(lemma)) return;
  // "not just a loser" is one all the same.
  if (token + 1 < in_.text.tokens.size() &&
      is_one_of(lower(token + 1), std::array<std::string_view, 4>{"just", "only", "merely", "simply"}))
    return;
  const std::uint32_t head = tree_.head(token);
  if (head == none) return;
  negated_[head] = !negated_[head];
  // "no bridge has cracked", "not one bridge has": nor has any.
  const bool determines = lemma == "no" || lemma == "neither" || lemma == "none" ||
                          (lemma == "not" && head > token && tree_.universal(head) == "NOUN");
  const std::uint32_t verb = determines ? tree_.head(head) : none;
  if (verb == none) return;
  const Arcs arc = tree_.arc(head);
  if (arc != Arcs::subject && arc != Arcs::passive_subject && arc != Arcs::object) return;
  negated_[verb] = !negated_[verb];
  negated_[head] = !negated_[head];
}

// "his failure to release", "a refusal to sign": it is not done. By the words, since such a verb is often
// hung elsewhere.
void StatementView::undo_by(std::uint32_t token) {
  if (token < 2 || tree_.universal(token) != "VERB" || lower(token - 1) != "to") return;
  if (tree_.universal(token - 2) == "NOUN" && is_undoing(lemma(token - 2)))
    negated_[token] = !negated_[token];
}

std::string StatementView::lower(std::uint32_t token) const {
  return to_lower(slice(in_.article.text, in_.text.tokens[token].span));
}

std::string StatementView::lemma(std::uint32_t token) const {
  return to_lower(in_.syntax.lemmas[token]);
}

std::string_view StatementView::phrase(std::uint32_t verb) const {
  if (tree_.universal(verb) != "VERB") return {};
  const auto last =
      static_cast<std::uint32_t>(std::min<std::size_t>(verb + farthest_particle + 1, in_.text.tokens.size()));
  const std::string lemma = this->lemma(verb);
  for (std::uint32_t token = verb + 1; token < last; ++token) {
    if (tree_.head(token) != verb) continue;
    if (const std::string_view says = verb_phrase(lemma, this->lemma(token)); !says.empty()) return says;
  }
  return {};
}

std::string StatementView::deed(std::uint32_t token) const {
  if (const std::string_view says = phrase(token); !says.empty()) return std::string(says);
  const std::string lemma = this->lemma(token);
  if (tree_.universal(token) == "VERB" && lemma == "fire") return "shoot";
  return std::string(classed(lemma).text);
}

std::optional<std::uint32_t> StatementView::below(const std::vector<std::uint32_t>& tokens, std::uint32_t top,
                                                  Arcs arc) const {
  for (const std::uint32_t token : tokens) {
    if (tree_.head(token) == top && tree_.arc(token) == arc) return token;
  }
  return std::nullopt;
}

std::vector<std::uint32_t> StatementView::tokens_of(AttributionId id) const {
  const auto& items = in_.attributions.items;
  Spans others;
  for (const AttributionId inner : within_[id]) {
    if (items[inner].speaker && items[inner].speaker == items[id].speaker) continue;
    // "Denied reports that water had been cut": what the reports say is what is denied.
    if (std::find(items[id].answers.begin(), items[id].answers.end(), inner) != items[id].answers.end())
      continue;
    others.insert(others.end(), items[inner].content.begin(), items[inner].content.end());
  }
  std::vector<std::uint32_t> tokens;
  for (const Span piece : items[id].content) {
    const IndexRange range = tokens_in(in_.text, piece);
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      const Span span = in_.text.tokens[token].span;
      if (std::none_of(others.begin(), others.end(), [&](Span other) { return other.contains(span); }))
        tokens.push_back(token);
    }
  }
  return tokens;
}

}  // namespace gainsay
