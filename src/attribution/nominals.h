// Noun phrases by their words, where the tree of the sentence can't be trusted.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/is_one_of.h"
#include "entities/sentence_tree.h"

namespace gainsay {

/// Whether a word may stand in a noun phrase: nouns and what stands before them, and "of".
inline bool may_be_nominal(const SentenceTree& tree, std::uint32_t token) {
  constexpr std::array<std::string_view, 6> parts = {"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART"};
  return is_one_of(tree.universal(token), parts) || tree.folded(token) == "of";
}

/// The noun phrase that ends before `end`, of `longest` words at most; empty where no noun stands there.
inline IndexRange nominal_before(const SentenceTree& tree, std::uint32_t end, std::uint32_t longest = 12) {
  std::uint32_t begin = end;
  while (begin > tree.tokens().begin && end - begin < longest && may_be_nominal(tree, begin - 1)) --begin;
  return begin < end && tree.is_noun(end - 1) ? IndexRange{begin, end} : IndexRange{end, end};
}

}  // namespace gainsay
