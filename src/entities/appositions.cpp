#include "entities/appositions.h"

#include <algorithm>

namespace gainsay {

std::vector<std::optional<std::uint32_t>> appositions(const ReferenceLayers& layers,
                                                      const ReferenceTree& tree,
                                                      const std::vector<Reference>& references) {
  std::vector<std::optional<std::uint32_t>> same(references.size());
  std::vector<std::uint32_t> at_head(layers.text.tokens.size(), ReferenceTree::none);
  for (std::uint32_t i = 0; i < references.size(); ++i) at_head[references[i].head] = i;
  std::vector<bool> has_copula(layers.text.tokens.size());
  std::vector<bool> negated(layers.text.tokens.size());
  for (std::uint32_t i = 0; i < layers.text.tokens.size(); ++i) {
    const std::uint32_t head = tree.head(i);
    if (head == ReferenceTree::none) continue;
    if (tree.arc(i) == Arcs::copula) has_copula[head] = true;
    if (layers.syntax.lemmas[i] == "not" || layers.syntax.lemmas[i] == "never") negated[head] = true;
  }
  for (std::uint32_t i = 0; i < references.size(); ++i) {
    const Reference& reference = references[i];
    const std::uint32_t head = tree.head(reference.head);
    if (head == ReferenceTree::none || at_head[head] == ReferenceTree::none) continue;
    const std::uint32_t other = at_head[head];
    const bool apposed = tree.arc(reference.head) == Arcs::apposition;
    const bool predicate = tree.arc(reference.head) == Arcs::subject && has_copula[head] && !negated[head] &&
                           references[other].kind == ReferenceKind::nominal &&
                           references[other].determiner != Determiner::indefinite;
    if (!apposed && !predicate) continue;
    if (reference.kind != ReferenceKind::nominal && references[other].kind != ReferenceKind::nominal)
      continue;
    // The nominal follows the name; of two nominals the later follows the earlier.
    const std::uint32_t later = std::max(i, other);
    const std::uint32_t earlier = std::min(i, other);
    if (references[earlier].kind == ReferenceKind::nominal && references[later].kind == ReferenceKind::name) {
      if (!same[earlier]) same[earlier] = later;
    } else if (references[later].kind == ReferenceKind::nominal && !same[later]) {
      same[later] = earlier;
    }
  }
  return same;
}

}  // namespace gainsay
