// What the network is trained on: sentences as rows of the embeddings, with heads, names or both.
#pragma once

#include <cstdint>
#include <vector>

namespace gainsay::train {

/// Of a word whose head is not known.
inline constexpr std::uint16_t no_head = 0xFFFF;

struct NetworkSentence {
  std::vector<std::int32_t> rows;        ///< `encoder_feature_count` a word; -1 where a feature is unknown
  std::vector<std::int32_t> vectors;     ///< of each word, its row of the given word vectors, or -1
  std::vector<std::uint16_t> heads;      ///< 1-based, 0 the root, or no_head; empty where there is no syntax
  std::vector<std::uint16_t> relations;  ///< of each word to its head
  std::vector<std::uint64_t>
      names;  ///< bits of the name labels that the corpus allows; empty where it has none
  std::vector<float> attribution;  ///< label_count a word: how likely teachers take each for a source, cue or
                                   ///< content; empty where none were asked
  float syntax_weight =
      1;  ///< of the loss of heads and relations: below one where no person has checked them
  float names_weight = 1;
  bool gold = true;  ///< whether people marked heads or names
};

using Batch = std::vector<const NetworkSentence*>;

}  // namespace gainsay::train
