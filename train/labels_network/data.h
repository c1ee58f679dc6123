// Passages as the network that labels attributions is trained on them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "attribution/cue_lexicon.h"
#include "labels_network/articles.h"
#include "labels_network/pass.h"

namespace gainsay::train {

struct LabelsData {
  std::vector<TrainingPassage> passages;
  std::vector<std::uint32_t> keys;  ///< of the features: a row of the embeddings each
  CueLexicon cues;
  std::size_t states = 0;  ///< width of the encoder's vectors
};

/// Of one article at least. A feature gets a key where it occurs `least` times.
LabelsData labels_data(const std::vector<LabelledArticle>& articles, std::size_t least);

}  // namespace gainsay::train
