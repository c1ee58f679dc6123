// One pass of passages through the network that labels attributions, and back.
#pragma once

#include <cstdint>
#include <vector>

#include "attribution/passage_features.h"
#include "labels_network/weights.h"
#include "network/noise.h"

namespace gainsay::train {

/// A passage as the network is trained on it.
struct TrainingPassage {
  std::vector<std::int32_t> rows;     ///< passage_feature_count a word; -1 where a feature is unknown
  std::vector<std::int16_t> states;   ///< the encoder's vectors
  std::vector<std::uint64_t> labels;  ///< a bit: the label of each word
  std::vector<float> probabilities;   ///< label_count a word, of teachers, where no person gave labels
  [[nodiscard]] std::size_t words() const { return rows.size() / passage_feature_count; }
};

struct LabelsDropout {
  float states = 0.3F;    ///< of each value of the encoder's vectors
  float layers = 0.45F;   ///< of each value between layers
  float features = 0.1F;  ///< of each feature of a word
  float words = 0.2F;     ///< of all features that tell which word it is
};

/// Of what teachers say, against what people labelled.
inline constexpr float taught_weight = 0.5F;

/// Adds the gradients of `batch` to `gradients`, and the rows of the embeddings that it touched to `touched`.
/// Returns the loss against the labels of people.
double add_gradients(const LabelsWeights& weights, const std::vector<const TrainingPassage*>& batch,
                     const LabelsDropout& dropout, Noise& noise, LabelsWeights& gradients,
                     std::vector<std::int32_t>& touched);

}  // namespace gainsay::train
