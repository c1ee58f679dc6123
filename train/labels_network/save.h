// From the weights as they are trained to labeller.bin.
#pragma once

#include <string>

#include "base/result.h"
#include "labels_network/data.h"
#include "labels_network/weights.h"
#include "syntax/syntax.h"

namespace gainsay::train {

/// Writes labeller.bin into `folder`, tied to the network of `syntax`. Fails as write_model_file does.
Result<void> save_labeller(const LabelsWeights& weights, const LabelsData& data, const SyntaxModel& syntax,
                           const std::string& folder);

}  // namespace gainsay::train
