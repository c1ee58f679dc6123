// A chain of name labels (a conditional random field): gradients where some labels are left open.
#pragma once

#include <cstdint>
#include <vector>

#include "network/weights.h"

namespace gainsay::train {

/// Gradient of -log p(allowed sequences) times `weight`: into `d` for the emissions (words x labels), added
/// to `d_step` for the steps. `allowed` has a bit for each label that a word may have. Returns the loss.
double name_chain_gradient(const Matrix& emissions, const Matrix& steps,
                           const std::vector<std::uint64_t>& allowed, float weight, Matrix& d,
                           Matrix& d_step);

/// How likely each label is for each word, by the chain as it stands: into `out`, words x labels.
void chain_marginals(const Matrix& emissions, const Matrix& steps, Matrix& out);

}  // namespace gainsay::train
