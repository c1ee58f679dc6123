#include "network/recurrent_layer.h"

#include "network/activation.h"

namespace gainsay::train {

Matrix RecurrentLayer::forward(const Matrix& in, const Matrix& weights, const Matrix& bias,
                               const std::vector<Index>& begins) {
  const Index hidden = in.cols(), half = hidden / 2;
  gates_ = in * weights;
  gates_.rowwise() += bias.row(0);
  arguments_ = gates_.rightCols(2 * hidden);
  for (Index t = 0; t < gates_.rows(); ++t) {
    float* row = gates_.row(t).data();
    for (Index i = 0; i < hidden; ++i) row[i] = std::clamp(row[i], -largest_activation, largest_activation);
    for (Index i = hidden; i < 3 * hidden; ++i) row[i] = gate(row[i]);
  }
  cells_.resize(in.rows(), hidden);
  for (std::size_t s = 0; s + 1 < begins.size(); ++s) {
    const Index begin = begins[s], end = begins[s + 1];
    for (Index t = begin; t < end; ++t) step(t, t == begin ? -1 : t - 1, 0, half);
    for (Index t = end; t-- > begin;) step(t, t + 1 == end ? -1 : t + 1, half, half);
  }
  Matrix out(in.rows(), hidden);
  for (Index t = 0; t < in.rows(); ++t) {
    const float* reset = gates_.row(t).data() + 2 * hidden;
    const float* cell = cells_.row(t).data();
    const float* x = in.row(t).data();
    float* h = out.row(t).data();
    for (Index i = 0; i < hidden; ++i) h[i] = reset[i] * squash(cell[i]) + (1 - reset[i]) * x[i];
  }
  return out;
}

void RecurrentLayer::step(Index t, Index before, Index first, Index count) {
  const float* candidate = gates_.row(t).data() + first;
  const float* forget = candidate + cells_.cols();
  float* now = cells_.row(t).data() + first;
  const float* old = before < 0 ? nullptr : cells_.row(before).data() + first;
  for (Index i = 0; i < count; ++i) {
    now[i] = (1 - forget[i]) * candidate[i] + (old ? forget[i] * old[i] : 0);
  }
}

Matrix RecurrentLayer::back(const Matrix& in, const Matrix& d_out, const Matrix& weights,
                            const std::vector<Index>& begins, Matrix& d_weights, Matrix& d_bias) const {
  const Index hidden = in.cols(), half = hidden / 2;
  Matrix d_gates(in.rows(), 3 * hidden);
  Matrix d_cells(in.rows(), hidden);
  Matrix d_in(in.rows(), hidden);
  for (Index t = 0; t < in.rows(); ++t) {
    const float* reset = gates_.row(t).data() + 2 * hidden;
    const float* argument = arguments_.row(t).data() + hidden;
    const float* cell = cells_.row(t).data();
    const float* x = in.row(t).data();
    const float* d = d_out.row(t).data();
    for (Index i = 0; i < hidden; ++i) {
      d_cells(t, i) = d[i] * reset[i] * squash_slope(cell[i]);
      d_gates(t, 2 * hidden + i) = d[i] * (squash(cell[i]) - x[i]) * gate_slope(argument[i]);
      d_in(t, i) = d[i] * (1 - reset[i]);
    }
  }
  for (std::size_t s = 0; s + 1 < begins.size(); ++s) {
    const Index begin = begins[s], end = begins[s + 1];
    for (Index t = end; t-- > begin;) step_back(d_cells, d_gates, t, t == begin ? -1 : t - 1, 0, half);
    for (Index t = begin; t < end; ++t) step_back(d_cells, d_gates, t, t + 1 == end ? -1 : t + 1, half, half);
  }
  d_weights.noalias() += in.transpose() * d_gates;
  d_bias += d_gates.colwise().sum();
  d_in.noalias() += d_gates * weights.transpose();
  return d_in;
}

void RecurrentLayer::step_back(Matrix& d_cells, Matrix& d_gates, Index t, Index before, Index first,
                               Index count) const {
  const Index hidden = cells_.cols();
  const float* candidate = gates_.row(t).data() + first;
  const float* forget = candidate + hidden;
  const float* argument = arguments_.row(t).data() + first;
  const float* d = d_cells.row(t).data() + first;
  float* d_candidate = d_gates.row(t).data() + first;
  float* d_forget = d_candidate + hidden;
  const float* old = before < 0 ? nullptr : cells_.row(before).data() + first;
  float* d_old = before < 0 ? nullptr : d_cells.row(before).data() + first;
  for (Index i = 0; i < count; ++i) {
    d_candidate[i] = passes_hold(candidate[i], d[i]) ? d[i] * (1 - forget[i]) : 0;
    d_forget[i] = d[i] * ((old ? old[i] : 0) - candidate[i]) * gate_slope(argument[i]);
    if (d_old) d_old[i] += d[i] * forget[i];
  }
}

}  // namespace gainsay::train
