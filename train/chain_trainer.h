// Fits a labelling pass: a linear-chain conditional random field.
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
  std::vector<std::uint32_t> step_keys;
  std::vector<std::uint32_t> step_ends;
  std::vector<Label> labels;
};

struct ChainOptions {
  int epochs = 4;
  float rate = 0.05F;
  float shrink = 3e-4F;           ///< L1, taken off at every visit
  std::size_t least = 8;          ///< occurrences that a feature needs
  int units = 3;                  ///< weights of fewer integer units are left out
  std::uint32_t seed = 20240502;  ///< of the order of the passages
};

/// One integer unit of the shipped weights is this in log odds.
inline constexpr float weight_unit = 1.0F / 32;

/// Fits by AdaGrad (Duchi et al. 2011), passage by passage in a shuffled order. The same on every machine.
/// `report`, if any, is called with the weights after each epoch.
LabelPass fit_chain(const std::vector<const ChainExample*>& examples, const ChainOptions& options,
                    const std::function<void(int, const LabelPass&)>& report);

}  // namespace gainsay::train
