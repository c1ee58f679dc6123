// Fits the network that labels attributions.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "labels_network/data.h"
#include "labels_network/pass.h"

namespace gainsay::train {

struct LabelsNetworkOptions {
  std::size_t input = 64;
  std::size_t hidden = 224;
  std::size_t layers = 2;
  int epochs = 7;
  std::size_t step_words = 1200;  ///< words of a step of the optimiser, in two halves for two threads
  float rate = 0.002F;            ///< falls to zero towards the end
  LabelsDropout dropout;
  std::size_t least = 3;  ///< occurrences that a feature needs
  std::uint32_t seed = 20261125;
  std::vector<std::string> teachers;  ///< folders of models whose labels of other news are learnt from too
};

/// The same weights on every machine with AVX2 and FMA. `report` is called after each epoch with its number
/// and mean loss a word.
LabelsWeights fit_labels(const LabelsData& data, const LabelsShape& shape,
                         const LabelsNetworkOptions& options,
                         const std::function<void(int, double, const LabelsWeights&)>& report);

}  // namespace gainsay::train
