// The words of a role: where its phrase begins and ends, its head noun, and what is said of its time.
#pragma once

#include <optional>

#include "entities/roles.h"
#include "entities/sentence_tree.h"

namespace gainsay {

struct RolePhrase {
  IndexRange tokens;  ///< without a leading article
  std::uint32_t head = 0;
};

/// Which tagged name each token belongs to.
class NamedTokens {
 public:
  NamedTokens(const std::vector<TaggedName>& tagged, std::size_t tokens);
  /// The name that holds the token; null where none does.
  [[nodiscard]] const TaggedName* at(std::uint32_t token) const {
    return names_[token] == 0 ? nullptr : &tagged_[names_[token] - 1];
  }
  [[nodiscard]] bool is(std::uint32_t token, NameKind kind) const {
    const TaggedName* name = at(token);
    return name != nullptr && name->kind == kind;
  }

 private:
  const std::vector<TaggedName>& tagged_;
  std::vector<std::uint32_t> names_;  ///< index plus one
};

/// The noun phrase that begins at `begin`, not beyond `end`: "a spokesman for the Miners' Guild". What hangs
/// on it goes on to the first comma, relative clause or verb. `anchor` is the word that it explains, to which
/// a parse may hang parts of it. Nothing where no noun opens it.
std::optional<RolePhrase> phrase_from(const SentenceTree& tree, const NamedTokens& named, std::uint32_t begin,
                                      std::uint32_t end, std::uint32_t anchor);

/// The noun phrase that ends right before `end`: "Foreign Minister" before a name whose top word is `anchor`.
std::optional<RolePhrase> phrase_before(const SentenceTree& tree, const NamedTokens& named, std::uint32_t end,
                                        std::uint32_t anchor);

/// Whether a word can be the head of a role: a noun that is no day, sum, place or organisation.
bool can_be_role(const SentenceTree& tree, const NamedTokens& named, std::uint32_t head);

/// Whether "former" or a word like it is said of the head, rather than of a name inside the phrase.
bool is_former(const SentenceTree& tree, const RolePhrase& phrase);
/// The same of "acting".
bool is_acting(const SentenceTree& tree, const RolePhrase& phrase);

}  // namespace gainsay
