// Fits a labelling pass: a linear-chain conditional random field, or an averaged structured perceptron.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "attribution/label_chain.h"
#include "attribution/label_weights.h"

namespace gainsay::train {

/// Keys of every token of a passage, one after another.
struct ChainExample {
  std::vector<std::uint32_t> node_keys;
  std::vector<std::uint32_t> node_ends;  ///< for each token, the end of its keys
  std::vector<std::uint32_t> edge_keys;
  std::vector<std::uint32_t> edge_ends;
  std::vector<Label> labels;
};

struct ChainOptions {
  int epochs = 4;
  float rate = 0.1F;
  float shrink = 3e-4F;   ///< L1, taken off at every visit
  std::size_t least = 4;  ///< occurrences that a feature needs
  bool perceptron = false;
};

/// One integer unit of the shipped weights is this in log odds.
inline constexpr float weight_unit = 1.0F / 32;

/// Fits by AdaGrad (Duchi et al. 2011), passage by passage in a shuffled order (fixed seed). `report` is
/// called with the weights after some epochs.
LabelPass fit_chain(const std::vector<ChainExample>& examples, const ChainOptions& options,
                    const std::function<void(int, const LabelPass&)>& report);

}  // namespace gainsay::train
