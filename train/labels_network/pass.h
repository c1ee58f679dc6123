// One pass of passages through the network that labels attributions, and back.
#pragma once

#include <cstdint>
#include <vector>

#include "labels_network/weights.h"
#include "network/noise.h"

namespace gainsay::train {

/// A passage as the network is trained on it.
struct TrainingPassage {
  std::vector<std::int32_t> rows;     ///< passage_feature_count a word; -1 where a feature is unknown
  std::vector<std::int16_t> states;   ///< the encoder's vectors
  std::vector<std::int32_t> vectors;  ///< of each word, its row of the given word vectors, or -1
  std::vector<std::uint64_t> labels;  ///< of each word, a bit for every label that it may have
  float weight = 1;                   ///< of its loss
  [[nodiscard]] std::size_t words() const { return labels.size(); }
};

struct LabelsDropout {
  float states = 0.3F;    ///< of each value of the encoder's vectors
  float layers = 0.45F;   ///< of each value between layers
  float features = 0.1F;  ///< of each feature of a word
  float words = 0.2F;     ///< of all features that tell which word it is
};

/// Adds the gradients of `batch` to `gradients`, and the rows of the embeddings that it touched to `touched`.
/// Returns the loss.
/// `vectors` are those that the passages number.
double add_gradients(const LabelsWeights& weights, const Matrix& vectors,
                     const std::vector<const TrainingPassage*>& batch, const LabelsDropout& dropout,
                     Noise& noise, LabelsWeights& gradients, std::vector<std::int32_t>& touched);

}  // namespace gainsay::train
