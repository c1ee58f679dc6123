// A layer of simple recurrent units that runs both ways (Lei et al. 2018), forward and back.
#pragma once

#include <vector>

#include "network/weights.h"

namespace gainsay::train {

/// Keeps what it computed on the way forward for the way back. `begins` are the first rows of the sentences
/// and, last, the end. The first half of the units runs from the left, the other from the right.
class RecurrentLayer {
 public:
  /// in, out: words x hidden; weights: hidden x 3 hidden (candidate, forget, reset).
  Matrix forward(const Matrix& in, const Matrix& weights, const Matrix& bias,
                 const std::vector<Eigen::Index>& begins);

  /// The gradient of `in` from that of the output; adds those of the weights.
  Matrix back(const Matrix& in, const Matrix& d_out, const Matrix& weights,
              const std::vector<Eigen::Index>& begins, Matrix& d_weights, Matrix& d_bias) const;

 private:
  using Index = Eigen::Index;
  void step(Index t, Index before, Index first, Index count);
  void step_back(Matrix& d_cells, Matrix& d_gates, Index t, Index before, Index first, Index count) const;

  Matrix gates_;      ///< candidate, and the gates forget and reset
  Matrix arguments_;  ///< of the two gates: their slopes follow from these
  Matrix cells_;
};

}  // namespace gainsay::train
