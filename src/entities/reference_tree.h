// Heads and relations of a whole text, by token, as coreference asks for them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

/// The relations that matter here, subtypes folded in but for passives and possessives.
enum class Arcs : std::uint8_t {
  root,
  subject,
  passive_subject,
  object,
  oblique,
  of_noun,
  possessive,
  apposition,
  conjunct,
  clause_modifier,
  relative_clause,
  adverbial_clause,
  complement_clause,
  open_complement,
  parataxis,
  determiner,
  adjective,
  compound,
  flat,
  copula,
  other
};

class ReferenceTree {
 public:
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  ReferenceTree(const Text& text, const Syntax& syntax, const SyntaxModel& model);

  /// The token that `token` hangs on; none for a root.
  [[nodiscard]] std::uint32_t head(std::uint32_t token) const { return heads_[token]; }
  [[nodiscard]] Arcs arc(std::uint32_t token) const { return arcs_[token]; }
  [[nodiscard]] std::string_view universal(std::uint32_t token) const;
  [[nodiscard]] std::string_view penn(std::uint32_t token) const;
  [[nodiscard]] std::uint32_t sentence(std::uint32_t token) const { return sentences_[token]; }
  /// Whether `token` is `top` or hangs on it, over any number of arcs.
  [[nodiscard]] bool under(std::uint32_t token, std::uint32_t top) const;
  /// The verb, or other head of a clause, that `token` stands in: the first above it that is no noun
  /// phrase's.
  [[nodiscard]] std::uint32_t clause(std::uint32_t token) const;

 private:
  const Syntax& syntax_;
  const SyntaxModel& model_;
  std::vector<std::uint32_t> heads_;
  std::vector<Arcs> arcs_;
  std::vector<std::uint32_t> sentences_;
};

}  // namespace gainsay
