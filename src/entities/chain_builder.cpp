#include "entities/chain_builder.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "entities/appositions.h"
#include "entities/quotation_speakers.h"
#include "entities/role_words.h"
#include "entities/word_lists.h"
#include "entities/words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t pronoun_reach = 10;  // sentences
constexpr std::uint32_t first_person_reach = 60;
constexpr std::uint32_t nominal_reach = 60;
constexpr std::size_t most_antecedents = 32;
constexpr std::uint32_t headline_reach = 8;  // sentences of the body
constexpr int sure_leaning = 80;

bool is_first_or_second(Pronoun pronoun) {
  return pronoun == Pronoun::i || pronoun == Pronoun::we || pronoun == Pronoun::you;
}

bool is_sexed(Gender gender) {
  return gender == Gender::man || gender == Gender::woman;
}

int leaning_of_title(std::string_view word) {
  constexpr std::array<std::string_view, 9> women = {"mrs",   "ms",       "miss",     "lady", "dame",
                                                     "queen", "princess", "baroness", "madam"};
  constexpr std::array<std::string_view, 7> men = {"mr", "sir", "lord", "king", "prince", "baron", "father"};
  if (role_words::holds(women, word)) return 100;
  return role_words::holds(men, word) ? -100 : 0;
}

}  // namespace

ChainBuilder::ChainBuilder(const ReferenceLayers& layers, const GivenNames& given_names)
    : layers_(layers),
      given_names_(given_names),
      tree_(layers.text, layers.syntax, layers.model),
      references_(find_references(layers, tree_)),
      at_head_(layers.text.tokens.size(), ReferenceTree::none),
      settled_as_(references_.size(), undecided),
      same_(appositions(layers, tree_, references_)),
      speaker_(quotation_speakers(layers, tree_, references_)),
      chain_of_(references_.size(), undecided) {
  const auto& paragraphs = layers.article.paragraphs;
  if (!paragraphs.empty() && paragraphs.front().kind == ParagraphKind::headline) {
    while (headline_sentences_ < layers.text.sentences.size() &&
           layers.text.sentences[headline_sentences_].paragraph == 0)
      ++headline_sentences_;
  }
  for (std::uint32_t i = 0; i < references_.size(); ++i) at_head_[references_[i].head] = i;
  read_names();
  order_references();
}

// What is said of somebody beside a name counts from the first: a headline knows it before the text tells.
void ChainBuilder::read_names() {
  for (const Entity& entity : layers_.entities.entities) {
    State state;
    state.chain.entity = static_cast<EntityId>(chains_.size());
    state.kind = entity.kind;
    if (entity.kind == EntityKind::person)
      most_mentions_ = std::max(most_mentions_, static_cast<std::uint32_t>(entity.mentions.size()));
    chains_.push_back(std::move(state));
  }
  for (const Reference& reference : references_) {
    if (!reference.entity) continue;
    State& state = chains_[*reference.entity];
    if (state.leaning == 0 && reference.gender != Gender::thing) state.leaning = leaning_of(reference);
  }
  for (const PersonRole& role : layers_.roles) {
    if (!role.entity || !role.head) continue;
    const std::string word = fold(slice(layers_.article.text, *role.head));
    add_word(chains_[*role.entity], reference_word(word), Match::role);
    const Standing standing = standing_before(token_at(role.head->begin));
    chains_[*role.entity].roles.emplace_back(reference_word(word), Standing{standing.deputy, role.acting});
    const std::uint32_t nominal = at_head_[token_at(role.head->begin)];
    if (nominal != ReferenceTree::none && references_[nominal].kind == ReferenceKind::nominal)
      settled_as_[nominal] = *role.entity;
  }
}

// What only makes sense once the text around it is read comes last: "I" in quotations, then the headline.
void ChainBuilder::order_references() {
  const auto turn = [&](std::uint32_t i) {
    const Reference& reference = references_[i];
    if (reference.sentence < headline_sentences_) return 2;
    return reference.pronoun == Pronoun::i && reference.quotation && speaker_[*reference.quotation] ? 1 : 0;
  };
  for (int each = 0; each < 3; ++each) {
    for (std::uint32_t i = 0; i < references_.size(); ++i) {
      if (turn(i) == each) order_.push_back(i);
    }
  }
}

std::uint32_t ChainBuilder::token_at(std::uint32_t byte) const {
  const auto& tokens = layers_.text.tokens;
  const auto at = std::partition_point(tokens.begin(), tokens.end(),
                                       [byte](const Token& token) { return token.span.end <= byte; });
  return static_cast<std::uint32_t>(std::min(at, tokens.end() - 1) - tokens.begin());
}

std::optional<ChainId> ChainBuilder::chain_of(std::uint32_t reference) const {
  if (is_settled(reference)) return chain_of_[reference];
  return references_[reference].entity;  // the chains of entities come first
}

void ChainBuilder::add_word(State& state, std::uint32_t word, Match match) const {
  constexpr std::size_t most = 24;
  const bool known = std::any_of(state.words.begin(), state.words.end(),
                                 [word](const auto& each) { return each.first == word; });
  if (!known && state.words.size() < most) state.words.emplace_back(word, match);
}

int ChainBuilder::leaning_of(const Reference& name) const {
  const std::uint32_t first = name.tokens.begin;
  for (std::uint32_t i = first; i-- > 0 && first - i <= 2 && tree_.sentence(i) == name.sentence;) {
    if (const int leaning = leaning_of_title(fold(slice(layers_.article.text, layers_.text.tokens[i].span))))
      return leaning;
  }
  const std::string word = fold(slice(layers_.article.text, layers_.text.tokens[first].span));
  if (const int leaning = leaning_of_title(word)) return leaning;
  return given_names_.leaning(reference_word(word));
}

void ChainBuilder::add_to(ChainId chain, std::uint32_t index) {
  State& state = chains_[chain];
  const Reference& reference = references_[index];
  state.chain.references.push_back(index);
  chain_of_[index] = chain;
  if (is_sexed(reference.gender) && !is_sexed(state.chain.gender)) {
    state.chain.gender = reference.gender;
  } else if (state.chain.gender == Gender::unknown) {
    state.chain.gender = reference.gender;
  }
  if (state.number == Number::unknown) state.number = reference.number;
  if (reference.kind == ReferenceKind::pronoun && !is_first_or_second(reference.pronoun)) ++state.pronouns;
  if (reference.kind == ReferenceKind::nominal) {
    add_word(state, reference.word, Match::noun);
  } else if (reference.kind == ReferenceKind::name) {
    for (std::uint32_t i = reference.tokens.begin; i < reference.tokens.end; ++i)
      add_word(state, reference_word(layers_.syntax.lemmas[i]), Match::name);
  }
}

bool ChainBuilder::settle(std::uint32_t index) {
  const Reference& reference = references_[index];
  if (is_settled(index)) return true;
  if (reference.entity) {
    add_to(*reference.entity, index);
    return true;
  }
  if (settled_as_[index] != undecided) {
    add_to(settled_as_[index], index);
    return true;
  }
  if (const auto chain = same_[index] ? chain_of(*same_[index]) : std::nullopt) {
    add_to(*chain, index);
    return true;
  }
  const bool spoken = reference.pronoun == Pronoun::i && reference.quotation;
  if (spoken && speaker_[*reference.quotation]) {
    const auto chain = chain_of(*speaker_[*reference.quotation]);
    if (chain) {
      add_to(*chain, index);
      return true;
    }
  }
  const bool open = reference.kind == ReferenceKind::pronoun ? reference.pronoun == Pronoun::that
                                                             : reference.determiner == Determiner::indefinite;
  if (open) begin_chain(index);
  return open;
}

bool ChainBuilder::agrees(const Reference& pronoun, const State& state) const {
  const Gender gender = state.chain.gender;
  if (is_sexed(pronoun.gender) && is_sexed(gender) && pronoun.gender != gender) return false;
  if (pronoun.pronoun == Pronoun::it && is_sexed(gender)) return false;
  // A name that is nearly always a man's or a woman's stays so, whatever a pronoun was taken to be.
  if (is_sexed(pronoun.gender) && std::abs(state.leaning) >= sure_leaning &&
      (state.leaning > 0) != (pronoun.gender == Gender::woman))
    return false;
  if (is_sexed(pronoun.gender) && gender == Gender::thing && !state.chain.entity) return false;
  // "It" is none of several.
  if (pronoun.pronoun == Pronoun::it && state.number == Number::plural && !state.chain.entity) return false;
  const bool one =
      pronoun.pronoun == Pronoun::he || pronoun.pronoun == Pronoun::she || pronoun.pronoun == Pronoun::i;
  return !(one && state.number == Number::plural);
}

ChainBuilder::Standing ChainBuilder::standing_before(std::uint32_t head) const {
  constexpr std::array<std::string_view, 4> deputies = {"deputy", "vice", "assistant", "under"};
  Standing standing;
  for (std::uint32_t i = head; i-- > 0 && head - i <= 3 && tree_.sentence(i) == tree_.sentence(head);) {
    const std::string word = fold(slice(layers_.article.text, layers_.text.tokens[i].span));
    standing.deputy = standing.deputy || role_words::holds(deputies, word);
    standing.acting = standing.acting || role_words::holds(role_words::acting, word);
    if (word == "the" || word == "'s" || word == ",") break;
  }
  return standing;
}

// "The acting governor" is not the deputy governor; "the governor" may be the acting one.
bool ChainBuilder::may_hold(const State& state, const Reference& reference) const {
  const auto is_of = [&](const auto& role) { return role.first == reference.word; };
  if (std::none_of(state.roles.begin(), state.roles.end(), is_of)) return true;
  const Standing wanted = standing_before(reference.head);
  return std::any_of(state.roles.begin(), state.roles.end(), [&](const auto& role) {
    const Standing held = role.second;
    return is_of(role) && held.deputy == wanted.deputy && (held.acting || !wanted.acting);
  });
}

ChainBuilder::Match ChainBuilder::match(const State& state, std::uint32_t word) const {
  const auto known = std::find_if(state.words.begin(), state.words.end(),
                                  [word](const auto& each) { return each.first == word; });
  return known == state.words.end() ? Match::none : known->second;
}

// Whether only quotations speak of it: "“Two reports point to a fault,” the ministry said. It did not say
// more."
bool ChainBuilder::is_only_quoted(const State& state) const {
  if (state.chain.entity) return false;
  return std::all_of(state.chain.references.begin(), state.chain.references.end(),
                     [&](std::uint32_t each) { return references_[each].quotation.has_value(); });
}

bool ChainBuilder::may_continue(const Reference& reference, std::uint32_t antecedent) const {
  const Reference& other = references_[antecedent];
  const State& state = chains_[*chain_of(antecedent)];
  if (other.sentence == reference.sentence) {
    // "the man who lost his hat" may be himself; "the mother of him" is not he.
    if (tree_.under(other.head, reference.head)) return false;
    if (tree_.under(reference.head, other.head) && tree_.clause(reference.head) == tree_.clause(other.head))
      return false;
  }
  if (reference.kind == ReferenceKind::pronoun)
    return agrees(reference, state) && !(is_only_quoted(state) && !reference.quotation);
  if (!may_hold(state, reference)) return false;
  const Match same = match(state, reference.word);
  if (reference.determiner == Determiner::none || reference.sentence < headline_sentences_)
    return same != Match::none;
  if (same != Match::none) return true;
  if (!state.chain.entity) return false;
  const bool person = reference.gender != Gender::thing;
  return person ? state.chain.gender != Gender::thing
                : state.chain.gender == Gender::thing || state.chain.gender == Gender::unknown;
}

std::vector<Antecedent> ChainBuilder::antecedents(std::uint32_t index) const {
  const Reference& reference = references_[index];
  std::vector<Antecedent> found;
  std::vector<bool> seen(chains_.size());
  const auto consider = [&](std::uint32_t other, bool after) {
    const auto chain = chain_of(other);
    if (!chain || seen[*chain]) return;
    seen[*chain] = true;
    if (may_continue(reference, other)) found.push_back({other, after});
  };
  if (reference.sentence < headline_sentences_) {
    for (std::uint32_t other = index + 1; other < references_.size(); ++other) {
      if (references_[other].sentence >= headline_sentences_ + headline_reach) break;
      consider(other, true);
    }
    rank(reference, found);
    return found;
  }
  const std::uint32_t reach = reference.kind == ReferenceKind::nominal ? nominal_reach
                              : is_first_or_second(reference.pronoun)  ? first_person_reach
                                                                       : pronoun_reach;
  for (std::uint32_t other = index; other > 0 && found.size() < most_antecedents; --other) {
    if (references_[other - 1].sentence + reach < reference.sentence) break;
    consider(other - 1, false);
  }
  // "In his speech, Brill ..."
  for (std::uint32_t other = index + 1;
       other < references_.size() && reference.kind == ReferenceKind::pronoun; ++other) {
    if (references_[other].sentence != reference.sentence) break;
    if (references_[other].kind != ReferenceKind::name) continue;
    consider(other, true);
  }
  rank(reference, found);
  return found;
}

// Whether gender and kind speak for a chain, or at least not against it.
bool ChainBuilder::is_likely(const Reference& reference, const State& state) const {
  const bool thing = state.chain.gender == Gender::thing;
  if (reference.pronoun == Pronoun::he || reference.pronoun == Pronoun::she) {
    const bool against = (state.leaning > 0) != (reference.pronoun == Pronoun::she) && state.leaning != 0;
    return !thing && !against;
  }
  if (reference.pronoun == Pronoun::it) return thing || state.chain.gender == Gender::unknown;
  if (reference.kind == ReferenceKind::nominal) return (reference.gender == Gender::thing) == thing;
  return true;
}

void ChainBuilder::rank(const Reference& reference, std::vector<Antecedent>& antecedents) const {
  std::uint32_t nearer = 0;
  std::uint32_t subjects = 0;
  std::uint32_t parallels = 0;
  for (std::size_t i = 0; i < antecedents.size(); ++i) {
    Antecedent& each = antecedents[i];
    const State& state = chains_[*chain_of(each.reference)];
    const Reference& nearest = references_[each.reference];
    each.rank = nearer;
    each.subjects = subjects;
    each.parallels = parallels;
    each.top = each.reference;
    for (auto other = state.chain.references.rbegin(); other != state.chain.references.rend(); ++other) {
      if (references_[*other].sentence != nearest.sentence) break;
      if (references_[*other].grammar < references_[each.top].grammar) each.top = *other;
    }
    for (const Antecedent& other : antecedents) {
      const bool before = references_[other.reference].sentence == nearest.sentence &&
                          references_[other.reference].head < nearest.head;
      if (before && is_likely(reference, chains_[*chain_of(other.reference)])) ++each.order;
    }
    if (!is_likely(reference, state)) continue;
    ++nearer;
    const Grammar grammar = references_[each.top].grammar;
    if (grammar == Grammar::subject || grammar == Grammar::passive_subject) ++subjects;
    if (grammar == reference.grammar) ++parallels;
  }
}

bool ChainBuilder::may_begin(std::uint32_t reference, const std::vector<Antecedent>& antecedents) const {
  if (!is_sexed(references_[reference].gender) || references_[reference].kind != ReferenceKind::pronoun)
    return true;
  return std::none_of(antecedents.begin(), antecedents.end(), [&](const Antecedent& each) {
    return is_likely(references_[reference], chains_[*chain_of(each.reference)]);
  });
}

void ChainBuilder::join(std::uint32_t reference, const Antecedent& antecedent) {
  add_to(*chain_of(antecedent.reference), reference);
}

void ChainBuilder::begin_chain(std::uint32_t reference) {
  chains_.emplace_back();
  add_to(static_cast<ChainId>(chains_.size() - 1), reference);
}

Coreference ChainBuilder::take() {
  Coreference out;
  for (State& state : chains_) {
    std::sort(state.chain.references.begin(), state.chain.references.end());
    if (!is_sexed(state.chain.gender) && state.chain.gender != Gender::thing && std::abs(state.leaning) >= 60)
      state.chain.gender = state.leaning > 0 ? Gender::woman : Gender::man;
    out.chains.push_back(std::move(state.chain));
  }
  out.references = std::move(references_);
  out.chain_of = std::move(chain_of_);
  return out;
}

}  // namespace gainsay
