// Chains as they grow from left to right: what a reference may continue, and what speaks for each choice.
// What trainer and model share.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "entities/coreference.h"
#include "entities/reference_tree.h"

namespace gainsay {

/// A chain that a reference may continue, by one of its references.
struct Antecedent {
  std::uint32_t reference = 0;  ///< the nearest of the chain before, or a name right after
  bool after = false;
  std::uint32_t top = 0;    ///< of those in its sentence, the one of highest rank: a subject before an object
  std::uint32_t rank = 0;   ///< how many nearer ones may be meant too, gender and kind allowing
  std::uint32_t order = 0;  ///< the same of those before it in its sentence
  std::uint32_t subjects = 0;   ///< of those nearer, the subjects
  std::uint32_t parallels = 0;  ///< of those nearer, those of the same grammar as the reference
};

using FeatureKeys = std::vector<std::uint32_t>;

class ChainBuilder {
 public:
  /// All have to stay.
  ChainBuilder(const ReferenceLayers& layers, const GivenNames& given_names);

  [[nodiscard]] const std::vector<Reference>& references() const { return references_; }

  /// The references in the order in which they are to be decided.
  [[nodiscard]] const std::vector<std::uint32_t>& order() const { return order_; }

  /// Joins a reference that needs no choice: a name, an apposition, an indefinite phrase. False where it
  /// does.
  bool settle(std::uint32_t reference);

  /// The choices of a reference, but for a chain of its own: nearest first.
  [[nodiscard]] std::vector<Antecedent> antecedents(std::uint32_t reference) const;

  /// Whether a chain of its own is a choice beside `antecedents`: "he" and "she" take up somebody.
  [[nodiscard]] bool may_begin(std::uint32_t reference, const std::vector<Antecedent>& antecedents) const;

  /// What speaks for one of the choices.
  void features(std::uint32_t reference, const Antecedent& antecedent, FeatureKeys& keys) const;
  /// What speaks for a chain of its own.
  void own_features(std::uint32_t reference, FeatureKeys& keys) const;

  void join(std::uint32_t reference, const Antecedent& antecedent);
  void begin_chain(std::uint32_t reference);

  /// The chain of a reference that is decided, or of a name; nothing before that.
  [[nodiscard]] std::optional<ChainId> chain_of(std::uint32_t reference) const;

  /// The chains, every reference being decided.
  [[nodiscard]] Coreference take();

 private:
  enum class Match : std::uint8_t { none, noun, role, name };

  /// How a role is held: the governor, the deputy governor and the acting governor may be three.
  struct Standing {
    bool deputy = false, acting = false;
  };

  struct State {
    Chain chain;
    EntityKind kind = EntityKind::unknown;
    int leaning = 0;  ///< -100 to 100, as GivenNames has it
    Number number = Number::unknown;
    std::uint32_t pronouns = 0;  ///< of the third person among its references
    std::vector<std::pair<std::uint32_t, Match>> words;
    std::vector<std::pair<std::uint32_t, Standing>> roles;  ///< words of roles, with how they are held
  };

  void read_names();
  void order_references();

  [[nodiscard]] bool is_settled(std::uint32_t reference) const { return chain_of_[reference] != undecided; }
  [[nodiscard]] std::uint32_t token_at(std::uint32_t byte) const;
  void add_to(ChainId chain, std::uint32_t reference);
  void add_word(State& state, std::uint32_t word, Match match) const;
  [[nodiscard]] int leaning_of(const Reference& name) const;
  [[nodiscard]] Standing standing_before(std::uint32_t head) const;
  [[nodiscard]] bool may_hold(const State& state, const Reference& reference) const;
  [[nodiscard]] Match match(const State& state, std::uint32_t word) const;
  [[nodiscard]] bool may_continue(const Reference& reference, std::uint32_t antecedent) const;
  [[nodiscard]] bool agrees(const Reference& pronoun, const State& state) const;
  [[nodiscard]] bool is_likely(const Reference& reference, const State& state) const;
  void rank(const Reference& reference, std::vector<Antecedent>& antecedents) const;
  void pronoun_features(const Reference& pronoun, const Antecedent& antecedent, FeatureKeys& keys) const;
  void nominal_features(const Reference& nominal, const Antecedent& antecedent, FeatureKeys& keys) const;
  [[nodiscard]] std::uint32_t clause_relation(const Reference& pronoun, const Reference& other) const;

  static constexpr ChainId undecided = 0xFFFFFFFF;

  const ReferenceLayers& layers_;
  const GivenNames& given_names_;
  ReferenceTree tree_;
  std::vector<Reference> references_;
  std::vector<std::uint32_t> order_;
  std::vector<std::uint32_t> at_head_;                 ///< reference of each token; none
  std::vector<ChainId> settled_as_;                    ///< by a role beside the name
  std::vector<std::optional<std::uint32_t>> same_;     ///< reference that this one is joined to beforehand
  std::vector<std::optional<std::uint32_t>> speaker_;  ///< reference to who speaks each quotation
  std::vector<State> chains_;
  std::vector<ChainId> chain_of_;
  std::uint32_t headline_sentences_ = 0;
  std::uint32_t most_mentions_ = 1;  ///< of a person's name
};

}  // namespace gainsay
