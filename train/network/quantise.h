// From weights as they are trained to weights as they are shipped: small integers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "network/weights.h"
#include "word_vectors.h"

namespace gainsay::train {

/// Writes network.bin (encoder and parser) and names.bin into `folder`. `keys` are those of the rows of the
/// embeddings, to which those of `vectors` come: each word's through the projection, added to what was learnt
/// of it. `relations` the names of the columns of label_out.
Result<void> save_network(const NetworkWeights& weights, const std::vector<std::uint32_t>& keys,
                          const WordVectors& vectors, const std::vector<std::string>& relations,
                          const std::string& folder);

}  // namespace gainsay::train
