// What the network is trained on: sentences as rows of the embeddings, with heads, names or both.
#pragma once

#include <cstdint>
#include <vector>

namespace gainsay::train {

struct NetworkSentence {
  std::vector<std::int32_t> rows;        ///< `encoder_feature_count` a word; -1 where a feature is unknown
  std::vector<std::uint16_t> heads;      ///< 1-based, 0 the root; empty where the corpus has no syntax
  std::vector<std::uint16_t> relations;  ///< of each word to its head
  std::vector<std::uint64_t>
      names;         ///< bits of the name labels that the corpus allows; empty where it has none
  float weight = 1;  ///< of its loss: below one for labels that no person has checked
};

using Batch = std::vector<const NetworkSentence*>;

}  // namespace gainsay::train
