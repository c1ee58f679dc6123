#include "network/put_weights.h"

#include <algorithm>
#include <cmath>

namespace gainsay::train {
namespace {

std::int32_t rounded(float value, float scale, std::int32_t most) {
  return static_cast<std::int32_t>(
      std::clamp(std::nearbyint(value * scale), static_cast<float>(-most), static_cast<float>(most)));
}

/// The largest power of two by which all values stay within `most`.
int shift_for(const Matrix& matrix, std::int32_t most, int limit) {
  const float largest = std::max(matrix.cwiseAbs().maxCoeff(), 1e-6F);
  int shift = 0;
  while (shift < limit && largest * static_cast<float>(1 << (shift + 1)) <= static_cast<float>(most)) ++shift;
  return shift;
}

std::size_t padded(std::size_t columns) {
  return (columns + PackedMatrix::column_step - 1) / PackedMatrix::column_step * PackedMatrix::column_step;
}

}  // namespace

void put_matrix(PayloadWriter& out, const Matrix& matrix, const Matrix& bias) {
  const auto rows = static_cast<std::size_t>(matrix.rows());
  const auto columns = static_cast<std::size_t>(matrix.cols());
  const int shift = shift_for(matrix, most_activation, 14);
  const auto scale = static_cast<float>(1 << shift);
  std::vector<std::int16_t> weights(rows * padded(columns));
  std::vector<std::int32_t> biases(padded(columns));
  for (std::size_t c = 0; c < columns; ++c) {
    for (std::size_t r = 0; r < rows; ++r) {
      weights[(r / 2 * padded(columns) + c) * 2 + r % 2] = static_cast<std::int16_t>(rounded(
          matrix(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(c)), scale, most_activation));
    }
    biases[c] = rounded(bias(0, static_cast<Eigen::Index>(c)), scale * activation_scale, 1 << 27);
  }
  out.number(static_cast<std::uint32_t>(rows));
  out.number(static_cast<std::uint32_t>(padded(columns)));
  out.number(static_cast<std::uint32_t>(shift));
  out.aligned_array(weights);
  out.aligned_array(biases);
}

void put_activations(PayloadWriter& out, const Matrix& row) {
  std::vector<std::int16_t> values;
  for (Eigen::Index i = 0; i < row.size(); ++i) {
    values.push_back(static_cast<std::int16_t>(rounded(row(0, i), activation_scale, most_activation)));
  }
  out.aligned_array(values);
}

void put_embeddings(PayloadWriter& out, const Matrix& embeddings, const std::vector<std::uint32_t>& keys) {
  // The few largest values are cut off rather than all others made coarse.
  std::vector<float> sizes;
  for (Eigen::Index i = 0; i < embeddings.size(); ++i) sizes.push_back(std::abs(embeddings.data()[i]));
  const auto cut = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() * 9999 / 10000);
  std::nth_element(sizes.begin(), cut, sizes.end());
  const int shift = shift_for(Matrix::Constant(1, 1, *cut), 127, 12);
  std::vector<std::int8_t> values;
  for (Eigen::Index i = 0; i < embeddings.size(); ++i) {
    values.push_back(
        static_cast<std::int8_t>(rounded(embeddings.data()[i], static_cast<float>(1 << shift), 127)));
  }
  out.array(keys);
  out.aligned_array(values);
  out.number(static_cast<std::uint32_t>(embeddings.cols()));
  out.number(static_cast<std::uint32_t>(shift));
}

void put_scores(PayloadWriter& out, const Matrix& scores, float scale) {
  std::vector<std::int32_t> values;
  for (Eigen::Index i = 0; i < scores.size(); ++i)
    values.push_back(rounded(scores.data()[i], scale, 1 << 24));
  out.aligned_array(values);
}

}  // namespace gainsay::train
