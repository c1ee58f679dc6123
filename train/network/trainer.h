// Fits the network.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "network/data.h"
#include "network/pass.h"
#include "network/weights.h"

namespace gainsay::train {

struct NetworkOptions {
  std::size_t input = 96;
  std::size_t hidden = 192;
  std::size_t layers = 3;
  int epochs = 14;
  int gold_epochs = 0;           ///< after those, over what people marked alone
  std::size_t step_words = 640;  ///< words of a step of the optimiser, in two halves for two threads
  float rate = 0.002F;           ///< falls to zero towards the end
  float gold_rate = 0.0005F;     ///< of `gold_epochs`, likewise
  Dropout dropout;
  std::size_t least = 3;  ///< occurrences that a feature needs
  std::uint32_t seed = 20261125;
  std::vector<std::string> teachers;        ///< folders of networks whose agreement is learnt from too
  std::vector<std::string> label_teachers;  ///< folders of labellers whose labels the encoder learns, too
  float names_weight = 1;                   ///< of names that people marked, beside those of teachers
  std::string vectors;                      ///< file of word vectors, none where empty
  std::size_t vector_words = 120000;        ///< most of those
  std::string checkpoint;  ///< a file to keep the state in after each epoch and go on from; none where empty
};

/// The same weights on every machine with AVX2 and FMA, whether it ran through or went on from a checkpoint.
/// `report`, if any, is called after each epoch with its number and mean loss a word.
NetworkWeights fit_network(const NetworkData& data, const NetworkShape& shape, const NetworkOptions& options,
                           const std::function<void(int, const Loss&, const NetworkWeights&)>& report);

}  // namespace gainsay::train
