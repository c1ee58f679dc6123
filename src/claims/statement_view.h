// An article as statements are read from it: of each token, who or what it stands for, its time, and whether
// it is negated.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/find_statements.h"
#include "entities/reference_tree.h"

namespace gainsay {

class StatementView {
 public:
  static constexpr std::uint32_t none = ReferenceTree::none;

  /// The mention that a token is in.
  struct Named {
    std::optional<EntityId> entity;
    std::uint32_t begin = 0, end = 0;  ///< its tokens
  };

  /// `layers` must stay.
  explicit StatementView(const StatementLayers& layers);

  [[nodiscard]] const StatementLayers& layers() const { return in_; }
  [[nodiscard]] const ReferenceTree& tree() const { return tree_; }
  [[nodiscard]] const Attribution& item(AttributionId id) const { return in_.attributions.items[id]; }

  [[nodiscard]] const Named& named(std::uint32_t token) const { return entity_[token]; }
  /// The expression of time that the token is in; none where it is in none.
  [[nodiscard]] std::uint32_t time(std::uint32_t token) const { return time_[token]; }
  /// Of a pronoun, the noun without a name that it stands for; none where there is none.
  [[nodiscard]] std::uint32_t thing(std::uint32_t token) const { return thing_[token]; }
  [[nodiscard]] bool negated(std::uint32_t token) const { return negated_[token]; }
  [[nodiscard]] std::string lower(std::uint32_t token) const;
  /// In lower case.
  [[nodiscard]] std::string lemma(std::uint32_t token) const;
  /// What a word says, as a class of word_classes.h; a verb together with its particle or object: "opened
  /// fire" is "shoot".
  [[nodiscard]] std::string deed(std::uint32_t token) const;
  /// What a verb says together with its particle or object; empty where it says what it says alone.
  [[nodiscard]] std::string_view phrase(std::uint32_t verb) const;
  /// The first of `tokens` that hangs on `top` by `arc`.
  [[nodiscard]] std::optional<std::uint32_t> below(const std::vector<std::uint32_t>& tokens,
                                                   std::uint32_t top, Arcs arc) const;

  /// The tokens of an attribution's content, ascending within a piece, without what others say in it.
  [[nodiscard]] std::vector<std::uint32_t> tokens_of(AttributionId id) const;

 private:
  void refer(const Reference& reference);
  void negate_by(std::uint32_t token);
  void undo_by(std::uint32_t token);

  const StatementLayers& in_;
  ReferenceTree tree_;
  std::vector<Named> entity_;
  std::vector<std::uint32_t> time_;
  std::vector<std::uint32_t> thing_;
  std::vector<bool> negated_;
  std::vector<std::vector<AttributionId>> within_;  // the attributions in each one's content
};

/// "not", "no", "never", "without".
bool is_negation(std::string_view lemma);

/// "claim", "report", "allegation": what somebody says, as a noun.
bool is_claim_noun(std::string_view lemma);

}  // namespace gainsay
