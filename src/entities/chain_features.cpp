// The features of choices. Their numbers are part of the model's format.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/feature_key.h"
#include "entities/chain_builder.h"

namespace gainsay {
namespace {

/// Small values side by side, each below 64.
template <typename... Values>
constexpr std::uint32_t packed(Values... values) {
  std::uint32_t all = 0;
  ((all = all * 64 + static_cast<std::uint32_t>(values)), ...);
  return all;
}

class Keys {
 public:
  Keys(FeatureKeys& keys, std::uint32_t family) : keys_(keys), family_(family) { keys_.clear(); }
  void add(std::uint32_t number, std::uint32_t value) {
    keys_.push_back(mix(mix(family_ * 64 + number, 0), value));
  }
  void add(std::uint32_t number, std::uint32_t value, std::uint32_t word) {
    keys_.push_back(mix(mix(family_ * 64 + number, value), word));
  }

 private:
  FeatureKeys& keys_;
  std::uint32_t family_;
};

std::uint32_t step(std::uint32_t distance) {
  constexpr std::array<std::uint32_t, 7> steps = {0, 1, 2, 3, 5, 8, 16};
  std::uint32_t at = 0;
  while (at < steps.size() && distance > steps.at(at)) ++at;
  return at;
}

std::uint32_t size_step(std::size_t size) {
  return step(static_cast<std::uint32_t>(std::min<std::size_t>(size, 100)));
}

/// How a leaning of -100 to 100 bears out a gender: 0 unknown, 1 to 2 against, 3 to 4 for.
std::uint32_t borne_out(int leaning, Gender gender) {
  if (leaning == 0 || (gender != Gender::man && gender != Gender::woman)) return 0;
  const bool same = (leaning > 0) == (gender == Gender::woman);
  const bool strong = std::abs(leaning) >= 60;
  return (same ? 3U : 1U) + (strong ? 1U : 0U);
}

}  // namespace

std::uint32_t ChainBuilder::clause_relation(const Reference& pronoun, const Reference& other) const {
  if (pronoun.sentence != other.sentence || !pronoun.verb || !other.verb) return 0;
  const std::uint32_t role =
      other.grammar == Grammar::subject || other.grammar == Grammar::passive_subject ? 1 : 2;
  std::uint32_t clause = *pronoun.verb;
  for (std::uint32_t level = 0; level < 5; ++level) {
    if (clause == *other.verb) return 1 + level * 2 + (role - 1);
    clause = tree_.head(clause);
    if (clause == ReferenceTree::none) break;
  }
  return 20;
}

void ChainBuilder::features(std::uint32_t index, const Antecedent& antecedent, FeatureKeys& keys) const {
  if (references_[index].kind == ReferenceKind::pronoun) {
    pronoun_features(references_[index], antecedent, keys);
  } else {
    nominal_features(references_[index], antecedent, keys);
  }
}

void ChainBuilder::pronoun_features(const Reference& pronoun, const Antecedent& antecedent,
                                    FeatureKeys& all) const {
  Keys keys(all, 1);
  const Reference& other = references_[antecedent.reference];
  const Reference& top = references_[antecedent.top];
  const State& state = chains_[*chain_of(antecedent.reference)];
  const bool after = antecedent.after;
  const auto form = static_cast<std::uint32_t>(pronoun.pronoun);
  const std::uint32_t shape = packed(form, pronoun.reflexive, pronoun.grammar);
  const std::uint32_t apart = after ? 20 : step(pronoun.sentence - other.sentence);
  const auto kind = static_cast<std::uint32_t>(other.kind);
  const auto grammar = static_cast<std::uint32_t>(other.grammar);
  const auto what = static_cast<std::uint32_t>(state.kind) + (state.chain.entity ? 0U : 20U);
  const std::uint32_t size = size_step(state.chain.references.size());
  const std::uint32_t rank = step(antecedent.rank);
  const std::uint32_t order = step(antecedent.order);
  const std::uint32_t mentions =
      state.chain.entity ? 1 + 4 *
                                   static_cast<std::uint32_t>(
                                       layers_.entities.entities[*state.chain.entity].mentions.size()) /
                                   most_mentions_
                         : 0;
  const auto top_grammar = static_cast<std::uint32_t>(top.grammar);
  const std::uint32_t gender = packed(state.chain.gender, borne_out(state.leaning, pronoun.gender));
  const std::uint32_t clause = clause_relation(pronoun, other);
  const std::uint32_t top_clause = clause_relation(pronoun, top);
  const std::uint32_t quoted = (pronoun.quotation ? 1U : 0U) + (other.quotation ? 2U : 0U) +
                               (pronoun.quotation && pronoun.quotation == other.quotation ? 1U : 0U);
  const bool speaks = pronoun.quotation && speaker_[*pronoun.quotation] &&
                      chain_of(*speaker_[*pronoun.quotation]) == chain_of_[at_head_[other.head]];
  const bool opens = other.tokens.begin == layers_.text.sentences[other.sentence].tokens.begin;
  const bool same_paragraph =
      layers_.text.sentences[pronoun.sentence].paragraph == layers_.text.sentences[other.sentence].paragraph;
  const auto other_form = static_cast<std::uint32_t>(other.pronoun);
  const std::uint32_t tokens = after ? 20 : step((pronoun.head - std::min(pronoun.head, other.head)) / 3);

  keys.add(0, packed(form, apart));
  keys.add(1, packed(form, grammar, kind));
  keys.add(2, packed(form, apart, grammar));
  keys.add(3, packed(shape, grammar));
  keys.add(4, packed(form, apart, kind, grammar));
  keys.add(5, packed(form, what, kind));
  keys.add(6, packed(form, gender));
  keys.add(7, packed(form, state.number, other.number));
  keys.add(8, packed(form, rank));
  keys.add(9, packed(form, rank, apart));
  keys.add(10, packed(form, size, apart));
  keys.add(11, packed(form, other_form, apart));
  keys.add(12, packed(form, quoted));
  keys.add(13, packed(form, speaks, quoted));
  keys.add(14, packed(pronoun.reflexive, pronoun.grammar, clause));
  keys.add(15, packed(form, clause));
  if (other.kind == ReferenceKind::nominal) keys.add(16, form, other.word);
  keys.add(17, packed(form, opens, apart));
  keys.add(18, packed(form, same_paragraph, apart));
  keys.add(19, packed(form, what, apart, grammar));
  keys.add(20, packed(form, tokens));
  keys.add(21, packed(shape, apart, grammar));
  keys.add(22, packed(form, gender, kind));
  keys.add(23, packed(form, other.determiner, kind));
  keys.add(24, packed(form, what, size));
  if (other.verb) keys.add(25, packed(form, grammar), reference_word(layers_.syntax.lemmas[*other.verb]));
  if (pronoun.verb) {
    const std::uint32_t verb = reference_word(layers_.syntax.lemmas[*pronoun.verb]);
    keys.add(26, packed(pronoun.grammar, what), verb);
    const bool same_verb =
        other.verb && layers_.syntax.lemmas[*other.verb] == layers_.syntax.lemmas[*pronoun.verb];
    keys.add(27, packed(form, same_verb, pronoun.grammar == other.grammar));
  }
  keys.add(28, packed(form, apart, rank, top_grammar));
  keys.add(29, packed(form, apart, order));
  keys.add(30, packed(form, apart, top_grammar, pronoun.grammar));
  keys.add(31, packed(pronoun.reflexive, pronoun.grammar, top_clause));
  keys.add(32, packed(form, std::min(mentions, 20U)));
  keys.add(33, packed(form, std::min(mentions, 20U), apart, top_grammar));
  keys.add(34, packed(form, order, rank, apart));
  keys.add(35, packed(form, gender, what));
  const std::uint32_t place = step(pronoun.head - layers_.text.sentences[pronoun.sentence].tokens.begin);
  const auto clause_of = [&](const Reference& reference) {
    return reference.verb ? static_cast<std::uint32_t>(tree_.arc(*reference.verb)) : 30U;
  };
  const std::uint32_t own_clause = clause_of(pronoun);
  const std::uint32_t its_clause = clause_of(top);
  const std::uint32_t subjects = step(antecedent.subjects);
  const std::uint32_t parallels = step(antecedent.parallels);
  const bool parallel = top.grammar == pronoun.grammar;
  const bool met = state.pronouns > 0;
  keys.add(36, packed(form, apart, std::min(place, 3U), top_grammar));
  keys.add(37, packed(pronoun.grammar, own_clause, top_grammar, apart));
  keys.add(38, packed(top_grammar, its_clause, apart));
  keys.add(39, packed(pronoun.grammar, subjects, top_grammar, apart));
  keys.add(40, packed(pronoun.grammar, parallels, parallel, apart));
  keys.add(41, packed(form, met, kind, apart));
  keys.add(42, packed(form, met, rank));
  keys.add(43, packed(pronoun.grammar, clause, subjects, parallel));
  keys.add(44, packed(own_clause, its_clause, top_clause, pronoun.grammar));
  keys.add(45, packed(form, other.tokens.size() > 1, kind, apart));
  keys.add(46, packed(form, subjects, rank, top_grammar));
}

void ChainBuilder::nominal_features(const Reference& nominal, const Antecedent& antecedent,
                                    FeatureKeys& all) const {
  Keys keys(all, 2);
  const Reference& other = references_[antecedent.reference];
  const State& state = chains_[*chain_of(antecedent.reference)];
  const bool after = antecedent.after;
  const Match same = match(state, nominal.word);
  const std::uint32_t shape = packed(nominal.determiner, nominal.modified, nominal.number);
  const std::uint32_t apart = after ? 20 : step(nominal.sentence - other.sentence);
  const auto what = static_cast<std::uint32_t>(state.kind) + (state.chain.entity ? 0U : 20U);
  const auto kind = static_cast<std::uint32_t>(other.kind);
  const std::uint32_t size = size_step(state.chain.references.size());
  const std::uint32_t rank = step(antecedent.rank);
  keys.add(0, packed(same, nominal.determiner));
  keys.add(1, packed(same, shape));
  keys.add(2, packed(same, apart));
  keys.add(3, packed(same, apart, nominal.determiner));
  keys.add(4, packed(same, what, nominal.gender));
  keys.add(5, packed(what), nominal.word);
  keys.add(6, packed(what, nominal.determiner), nominal.word);
  keys.add(7, packed(same, size));
  keys.add(8, packed(same, rank, nominal.gender));
  keys.add(9, packed(same, state.chain.gender, nominal.gender));
  keys.add(10, packed(same, state.number, nominal.number));
  keys.add(11, packed(same, kind, other.grammar));
  keys.add(12, packed(same, nominal.grammar));
  keys.add(13, packed(same, nominal.modified, other.modified, apart));
  keys.add(14, packed(same, nominal.determiner, other.determiner, kind));
  keys.add(15, packed(same), nominal.word);
  keys.add(16, packed(what, size, apart, nominal.gender));
  keys.add(17, packed(same, nominal.quotation.has_value(), other.quotation.has_value()));
  if (other.kind == ReferenceKind::nominal) keys.add(18, nominal.word, other.word);
}

void ChainBuilder::own_features(std::uint32_t index, FeatureKeys& all) const {
  const Reference& reference = references_[index];
  if (reference.kind == ReferenceKind::pronoun) {
    Keys keys(all, 3);
    const auto form = static_cast<std::uint32_t>(reference.pronoun);
    keys.add(0, form);
    keys.add(1, packed(form, reference.grammar, reference.quotation.has_value()));
    keys.add(2, packed(form, step(reference.sentence)));
    if (reference.verb) {
      keys.add(3, packed(form, reference.grammar), reference_word(layers_.syntax.lemmas[*reference.verb]));
      keys.add(4, packed(form, tree_.arc(*reference.verb)));
    }
    const std::uint32_t next = reference.head + 1;
    if (next < layers_.text.tokens.size()) keys.add(5, form, reference_word(layers_.syntax.lemmas[next]));
    keys.add(6, packed(form, tree_.arc(reference.head)));
    return;
  }
  Keys keys(all, 4);
  const std::uint32_t shape = packed(reference.determiner, reference.modified, reference.number);
  keys.add(0, packed(reference.determiner));
  keys.add(1, shape);
  keys.add(2, packed(reference.determiner, reference.gender, reference.grammar));
  keys.add(3, packed(reference.determiner), reference.word);
  keys.add(4, reference.word);
  keys.add(5, packed(reference.determiner, step(reference.sentence)));
  keys.add(6, packed(reference.determiner, reference.gender, reference.number));
  keys.add(7, packed(shape, reference.quotation.has_value()));
}

}  // namespace gainsay
