// Whom a role serves, and where: the organisations, places and people inside its phrase.
#pragma once

#include <vector>

#include "entities/role_phrases.h"
#include "entities/roles.h"
#include "entities/sentence_tree.h"

namespace gainsay {

class AffiliationFinder {
 public:
  AffiliationFinder(const RoleLayers& layers, const NamedTokens& named) : layers_(layers), named_(named) {}

  /// In the phrase: names but the holder's own, "the ministry" and the like by their noun, owners ("the
  /// victim's lawyer"), and whom a spokesman or lawyer speaks for. Ascending, apart.
  [[nodiscard]] std::vector<Affiliation> in_phrase(const SentenceTree& tree, const RolePhrase& phrase) const;

  /// "of Harlow", "from the Miners' Guild" that begins at `at` and hangs on the word `top` of a name; nothing
  /// where no name follows.
  [[nodiscard]] std::optional<Affiliation> behind_name(const SentenceTree& tree, std::uint32_t at,
                                                       std::uint32_t top) const;

  /// The kind and the entity of a name.
  [[nodiscard]] Affiliation affiliation(Span span, EntityKind kind) const;

 private:
  /// From `token` on: a whole affiliation in [begin, end), or an empty range.
  struct Found {
    IndexRange tokens;
    EntityKind kind = EntityKind::unknown;
  };
  [[nodiscard]] Found name_at(const SentenceTree& tree, std::uint32_t token, IndexRange within) const;
  [[nodiscard]] Found noun_at(const SentenceTree& tree, std::uint32_t token, const RolePhrase& phrase) const;

  /// The whole mention of which `part` is a part.
  [[nodiscard]] Span mention_of(EntityId entity, Span part) const;

  const RoleLayers& layers_;
  const NamedTokens& named_;
};

}  // namespace gainsay
