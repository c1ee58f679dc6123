// From a phrase to a role: what persons and sources without a name share.
#pragma once

#include <optional>

#include "entities/affiliations.h"
#include "entities/role_phrases.h"
#include "entities/roles.h"
#include "entities/sentence_tree.h"

namespace gainsay {

/// `layers` has to stay.
class RoleReader {
 public:
  explicit RoleReader(const RoleLayers& layers)
      : layers_(layers), named_(layers.tagged, layers.text.tokens.size()), affiliations_(layers, named_) {}
  RoleReader(const RoleReader&) = delete;
  RoleReader& operator=(const RoleReader&) = delete;
  ~RoleReader() = default;

  [[nodiscard]] const NamedTokens& named() const { return named_; }
  [[nodiscard]] const AffiliationFinder& affiliations() const { return affiliations_; }
  [[nodiscard]] SentenceTree tree_of(const Sentence& sentence) const {
    return {layers_.article_text, layers_.text, layers_.syntax, layers_.model, sentence.tokens};
  }
  [[nodiscard]] PersonRole role_of(const SentenceTree& tree, const RolePhrase& phrase, Span holder,
                                   std::optional<EntityId> entity) const;

 private:
  const RoleLayers& layers_;
  NamedTokens named_;
  AffiliationFinder affiliations_;
};

}  // namespace gainsay
