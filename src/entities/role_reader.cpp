#include "entities/role_reader.h"

namespace gainsay {
namespace {

// "front-runner", whose head word is its last token.
IndexRange whole_word(const SentenceTree& tree, const RolePhrase& phrase) {
  IndexRange word{phrase.head, phrase.head + 1};
  while (word.begin >= phrase.tokens.begin + 2 && tree.is_joined(word.begin) &&
         tree.is_joined(word.begin - 1) && tree.word(word.begin - 1) == "-" &&
         tree.folded(word.begin - 2) != "then")
    word.begin -= 2;
  return word;
}

}  // namespace

PersonRole RoleReader::role_of(const SentenceTree& tree, const RolePhrase& phrase, Span holder,
                               std::optional<EntityId> entity) const {
  return {holder,
          entity,
          tree.span(phrase.tokens),
          tree.span(whole_word(tree, phrase)),
          affiliations_.in_phrase(tree, phrase),
          is_former(tree, phrase),
          is_acting(tree, phrase)};
}

}  // namespace gainsay
