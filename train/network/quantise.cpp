#include "network/quantise.h"

#include <algorithm>
#include <cmath>

#include "base/hash.h"
#include "base/payload.h"
#include "entities/name_tagger.h"
#include "network/name_chain.h"
#include "syntax/packed_matrix.h"
#include "syntax/syntax.h"

namespace gainsay::train {
namespace {

constexpr float activation_scale = 1 << activation_bits;

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

Matrix beside(std::initializer_list<const Matrix*> parts) {
  Eigen::Index columns = 0;
  for (const Matrix* part : parts) columns += part->cols();
  Matrix all((*parts.begin())->rows(), columns);
  Eigen::Index at = 0;
  for (const Matrix* part : parts) {
    all.middleCols(at, part->cols()) = *part;
    at += part->cols();
  }
  return all;
}

std::string network_payload(const NetworkWeights& w, const std::vector<std::uint32_t>& keys,
                            const std::vector<std::string>& relations) {
  PayloadWriter out;
  put_embeddings(out, w.embeddings, keys);
  put_matrix(out, w.window, w.window_bias);
  out.number(static_cast<std::uint32_t>(w.recurrent.size()));
  for (std::size_t i = 0; i < w.recurrent.size(); ++i) put_matrix(out, w.recurrent[i], w.recurrent_bias[i]);

  out.number(static_cast<std::uint32_t>(relations.size()));
  for (const std::string& relation : relations) out.text(relation);
  put_matrix(out, w.mixed, w.mixed_bias);
  const Matrix no_arc_bias = Matrix::Zero(1, w.head.cols());
  const Matrix no_label_bias = Matrix::Zero(1, w.label_head.cols());
  put_matrix(out, beside({&w.dependent, &w.head, &w.label_dependent, &w.label_head}),
             beside({&w.dependent_bias, &no_arc_bias, &w.label_bias, &no_label_bias}));
  put_activations(out, w.root);
  put_activations(out, w.label_root);
  put_activations(out, w.head_weight);
  std::vector<std::int32_t> distance;
  for (Eigen::Index i = 0; i < w.distance.size(); ++i) {
    distance.push_back(rounded(w.distance(0, i), activation_scale * activation_scale, 1 << 24));
  }
  out.aligned_array(distance);
  put_matrix(out, w.label_out, w.label_out_bias);
  return out.payload();
}

std::string names_payload(const NetworkWeights& w, std::string_view network) {
  PayloadWriter out;
  out.number(hash128(network).low);
  put_matrix(out, w.name_in, w.name_bias);
  put_matrix(out, w.name_out, w.name_out_bias);
  std::vector<std::int32_t> steps;
  for (Eigen::Index i = 0; i < w.name_step.size(); ++i) {
    steps.push_back(rounded(w.name_step.data()[i], activation_scale, 1 << 20));
  }
  out.aligned_array(steps);
  return out.payload();
}

}  // namespace

Result<void> save_network(const NetworkWeights& weights, const std::vector<std::uint32_t>& keys,
                          const std::vector<std::string>& relations, const std::string& folder) {
  const std::string network = network_payload(weights, keys, relations);
  if (auto saved = write_model_file(folder + "/network.bin", SyntaxModel::network_format, network); !saved) {
    return saved;
  }
  return write_model_file(folder + "/names.bin", NameTagger::format, names_payload(weights, network));
}

}  // namespace gainsay::train
