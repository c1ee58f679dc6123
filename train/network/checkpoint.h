// The state of a training run, kept so that it can go on after it was stopped.
#pragma once

#include <cstdint>
#include <string>

#include "network/adam.h"
#include "network/weights.h"

namespace gainsay::train {

struct TrainingState {
  NetworkWeights weights;
  Adam<NetworkWeights> adam;
  std::uint64_t steps = 0;
  int epochs = 0;  ///< that are done
};

/// Leaves `state` as it is where there is no such file, or one of another shape. Nothing where `path` is
/// empty.
void read_checkpoint(const std::string& path, TrainingState& state);

/// First beside the file, then in its place. Ends the program where it can't be written.
void write_checkpoint(const std::string& path, TrainingState& state);

}  // namespace gainsay::train
