// Whom a role serves, and where: the organisations, places and people inside its phrase.
#pragma once

#include <vector>

#include "entities/role_phrases.h"
#include "entities/roles.h"
#include "entities/sentence_tree.h"

namespace gainsay {

/// Affiliations right behind a name, and the words that give them; none where there are none.
struct Behind {
  std::vector<Affiliation> found;
  IndexRange tokens;
};

/// Past ", 43" at `at`, which is `at` where no age stands.
std::uint32_t past_age(const SentenceTree& tree, std::uint32_t at);

class AffiliationFinder {
 public:
  AffiliationFinder(const RoleLayers& layers, const NamedTokens& named) : layers_(layers), named_(named) {}

  /// In the phrase: names but the holder's own, "the ministry" and the like by their noun, owners ("the
  /// victim's lawyer"), and whom a spokesman or lawyer speaks for. Ascending, apart.
  [[nodiscard]] std::vector<Affiliation> in_phrase(const SentenceTree& tree, const RolePhrase& phrase) const;

  /// "(D-Ohio)", "(D)", "(Ohio)", ", D-Ohio" that begins at `at`: a party by its letter, a place, or both.
  [[nodiscard]] Behind party_behind(const SentenceTree& tree, std::uint32_t at) const;

  /// "of Harlow", ", 43, of the Miners' Guild" that begins at `at` and hangs on the word `top` of a name.
  [[nodiscard]] Behind place_behind(const SentenceTree& tree, std::uint32_t at, std::uint32_t top) const;

  /// The kind and the entity of a name.
  [[nodiscard]] Affiliation affiliation(Span span, EntityKind kind) const;

 private:
  /// "of Harlow" alone.
  [[nodiscard]] std::optional<Affiliation> tied_to_name(const SentenceTree& tree, std::uint32_t at,
                                                        std::uint32_t top) const;
  /// What begins at a token; no tokens where nothing does.
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
