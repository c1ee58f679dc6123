// The weights of the network as they are trained: matrices of float.
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace gainsay::train {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct NetworkShape {
  std::size_t features = 0;  ///< rows of the embeddings
  std::size_t input = 96;    ///< width of an embedding
  std::size_t vectors = 0;   ///< width of given word vectors
  std::size_t hidden = 160;  ///< width between layers; half of it for each direction
  std::size_t layers = 3;
  std::size_t arc = 96;    ///< width in which heads are looked for
  std::size_t label = 64;  ///< width in which relations are named
  std::size_t name = 96;   ///< width in which names are found
  std::size_t relations = 0;
  std::size_t name_labels = 0;
  std::size_t attribution_labels = 0;  ///< none where no teacher labels attributions
};

/// Distances between a word and its head beyond this are the same to the network.
inline constexpr int farthest = 16;

/// Also holds gradients and the optimiser's moments, which have the same shape.
struct NetworkWeights {
  Matrix embeddings;                             // features x input
  Matrix projection;                             // vectors x input
  Matrix window, window_bias;                    // 3 input x hidden, 1 x hidden
  std::vector<Matrix> recurrent;                 // hidden x 3 hidden: candidate, forget, reset
  std::vector<Matrix> recurrent_bias;            // 1 x 3 hidden
  Matrix mixed, mixed_bias;                      // hidden x hidden
  Matrix dependent, dependent_bias;              // hidden x arc
  Matrix head, root, head_weight;                // hidden x arc, 1 x arc, 1 x arc
  Matrix distance;                               // 1 x (2 farthest + 2), the last for the root
  Matrix label_dependent, label_bias;            // hidden x label
  Matrix label_head, label_root;                 // hidden x label
  Matrix label_out, label_out_bias;              // label x relations
  Matrix name_in, name_bias;                     // hidden x name
  Matrix name_out, name_out_bias;                // name x name_labels
  Matrix name_step;                              // name_labels x name_labels
  Matrix attribution_in, attribution_bias;       // hidden x name
  Matrix attribution_out, attribution_out_bias;  // name x attribution_labels

  explicit NetworkWeights(const NetworkShape& shape) {
    const auto zero = [](std::size_t rows, std::size_t columns) {
      return Matrix::Zero(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns));
    };
    embeddings = zero(shape.features, shape.input);
    projection = zero(shape.vectors, shape.input);
    window = zero(3 * shape.input, shape.hidden);
    window_bias = zero(1, shape.hidden);
    for (std::size_t i = 0; i < shape.layers; ++i) {
      recurrent.push_back(zero(shape.hidden, 3 * shape.hidden));
      recurrent_bias.push_back(zero(1, 3 * shape.hidden));
    }
    mixed = zero(shape.hidden, shape.hidden);
    mixed_bias = zero(1, shape.hidden);
    dependent = zero(shape.hidden, shape.arc);
    dependent_bias = zero(1, shape.arc);
    head = zero(shape.hidden, shape.arc);
    root = zero(1, shape.arc);
    head_weight = zero(1, shape.arc);
    distance = zero(1, 2 * farthest + 2);
    label_dependent = zero(shape.hidden, shape.label);
    label_bias = zero(1, shape.label);
    label_head = zero(shape.hidden, shape.label);
    label_root = zero(1, shape.label);
    label_out = zero(shape.label, shape.relations);
    label_out_bias = zero(1, shape.relations);
    name_in = zero(shape.hidden, shape.name);
    name_bias = zero(1, shape.name);
    name_out = zero(shape.name, shape.name_labels);
    name_out_bias = zero(1, shape.name_labels);
    name_step = zero(shape.name_labels, shape.name_labels);
    const std::size_t width = shape.attribution_labels > 0 ? shape.name : 0;
    attribution_in = zero(shape.hidden, width);
    attribution_bias = zero(1, width);
    attribution_out = zero(width, shape.attribution_labels);
    attribution_out_bias = zero(1, shape.attribution_labels);
  }

  /// All but the embeddings, in a fixed order.
  [[nodiscard]] std::vector<Matrix*> dense() {
    std::vector<Matrix*> all{&projection, &window, &window_bias};
    for (Matrix& matrix : recurrent) all.push_back(&matrix);
    for (Matrix& matrix : recurrent_bias) all.push_back(&matrix);
    for (Matrix* matrix : {&mixed,
                           &mixed_bias,
                           &dependent,
                           &dependent_bias,
                           &head,
                           &root,
                           &head_weight,
                           &distance,
                           &label_dependent,
                           &label_bias,
                           &label_head,
                           &label_root,
                           &label_out,
                           &label_out_bias,
                           &name_in,
                           &name_bias,
                           &name_out,
                           &name_out_bias,
                           &name_step,
                           &attribution_in,
                           &attribution_bias,
                           &attribution_out,
                           &attribution_out_bias}) {
      all.push_back(matrix);
    }
    return all;
  }
};

}  // namespace gainsay::train
