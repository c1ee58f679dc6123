// From weights as they are trained to weights as they are shipped: small integers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "network/weights.h"

namespace gainsay::train {

/// Writes network.bin (encoder and parser) and names.bin into `folder`. `keys` are those of the rows of the
/// embeddings, `relations` the names of the columns of label_out.
Result<void> save_network(const NetworkWeights& weights, const std::vector<std::uint32_t>& keys,
                          const std::vector<std::string>& relations, const std::string& folder);

}  // namespace gainsay::train
