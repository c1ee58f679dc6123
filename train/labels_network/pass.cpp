#include "labels_network/pass.h"

#include "attribution/passage_features.h"
#include "network/activation.h"
#include "network/name_chain.h"
#include "network/recurrent_layer.h"

namespace gainsay::train {
namespace {

using Index = Eigen::Index;

class Pass {
 public:
  Pass(const LabelsWeights& weights, const std::vector<const TrainingPassage*>& batch,
       const LabelsDropout& dropout, Noise& noise)
      : w_(weights), batch_(batch), dropout_(dropout), noise_(noise) {
    begins_.push_back(0);
    for (const TrainingPassage* passage : batch)
      begins_.push_back(begins_.back() + static_cast<Index>(passage->words()));
  }

  void forward() {
    take_input();
    layers_.resize(w_.recurrent.size() + 1);
    masks_.resize(layers_.size());
    recurrent_.resize(w_.recurrent.size());
    layers_[0] = input_ * w_.mixed;
    layers_[0].rowwise() += w_.mixed_bias.row(0);
    rectify(layers_[0]);
    mixed_ = layers_[0];
    drop(layers_[0], masks_[0], dropout_.layers);
    for (std::size_t i = 0; i < recurrent_.size(); ++i) {
      layers_[i + 1] = recurrent_[i].forward(layers_[i], w_.recurrent[i], w_.recurrent_bias[i], begins_);
      drop(layers_[i + 1], masks_[i + 1], dropout_.layers);
    }
    emissions_ = layers_.back() * w_.out;
    emissions_.rowwise() += w_.out_bias.row(0);
  }

  double back(LabelsWeights& g, std::vector<std::int32_t>& touched) {
    double loss = 0;
    Matrix d_emissions = Matrix::Zero(emissions_.rows(), emissions_.cols());
    for (std::size_t s = 0; s < batch_.size(); ++s) {
      const Index begin = begins_[s], size = begins_[s + 1] - begin;
      Matrix d(size, emissions_.cols());
      if (batch_[s]->labels.empty()) {
        // The chain's steps are learnt from people's labels alone.
        chain_marginals(emissions_.middleRows(begin, size), w_.step, d);
        d -= Eigen::Map<const Matrix>(batch_[s]->probabilities.data(), size, emissions_.cols());
        d *= taught_weight;
      } else {
        loss +=
            name_chain_gradient(emissions_.middleRows(begin, size), w_.step, batch_[s]->labels, 1, d, g.step);
      }
      d_emissions.middleRows(begin, size) = d;
    }
    g.out.noalias() += layers_.back().transpose() * d_emissions;
    g.out_bias += d_emissions.colwise().sum();
    Matrix d = d_emissions * w_.out.transpose();
    for (std::size_t i = recurrent_.size(); i-- > 0;) {
      d.array() *= masks_[i + 1].array();
      d = recurrent_[i].back(layers_[i], d, w_.recurrent[i], begins_, g.recurrent[i], g.recurrent_bias[i]);
    }
    d.array() *= masks_[0].array();
    back_through_rectify(mixed_, d);
    g.mixed.noalias() += input_.transpose() * d;
    g.mixed_bias += d.colwise().sum();
    const Index width = w_.embeddings.cols();
    Matrix d_embedded = d * w_.mixed.bottomRows(width).transpose();
    d_embedded.array() *= embedded_mask_.array();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i] < 0) continue;
      g.embeddings.row(rows_[i]) += d_embedded.row(static_cast<Index>(i / passage_feature_count));
      touched.push_back(rows_[i]);
    }
    return loss;
  }

 private:
  void take_input() {
    const Index words = begins_.back(), width = w_.embeddings.cols(), states = w_.mixed.rows() - width;
    Matrix vectors(words, states);
    for (std::size_t s = 0; s < batch_.size(); ++s) {
      float* out = vectors.row(begins_[s]).data();
      for (const std::int16_t value : batch_[s]->states)
        *out++ = static_cast<float>(value) / (1 << activation_bits);
    }
    Matrix mask;
    drop(vectors, mask, dropout_.states);
    const auto features = static_cast<std::uint32_t>(dropout_.features * 65536);
    const auto strange_share = static_cast<std::uint32_t>(dropout_.words * 65536);
    for (const TrainingPassage* passage : batch_)
      rows_.insert(rows_.end(), passage->rows.begin(), passage->rows.end());
    Matrix embedded = Matrix::Zero(words, width);
    for (std::size_t i = 0; i < rows_.size(); i += passage_feature_count) {
      const bool strange = noise_.one_in(strange_share);
      for (std::size_t f = 0; f < passage_feature_count; ++f) {
        std::int32_t& row = rows_[i + f];
        if (noise_.one_in(features) || (strange && (lexical_features >> f & 1) != 0)) row = -1;
        if (row >= 0) embedded.row(static_cast<Index>(i / passage_feature_count)) += w_.embeddings.row(row);
      }
    }
    hold(embedded);
    drop(embedded, embedded_mask_, dropout_.layers / 2);
    input_.resize(words, states + width);
    input_.leftCols(states) = vectors;
    input_.rightCols(width) = embedded;
  }

  void drop(Matrix& layer, Matrix& mask, float share) {
    mask.resize(layer.rows(), layer.cols());
    fill_dropout(mask, share, noise_);
    layer.array() *= mask.array();
  }

  const LabelsWeights& w_;
  const std::vector<const TrainingPassage*>& batch_;
  const LabelsDropout& dropout_;
  Noise& noise_;
  std::vector<Index> begins_;
  std::vector<std::int32_t> rows_;
  Matrix input_, embedded_mask_;
  std::vector<Matrix> layers_, masks_;
  std::vector<RecurrentLayer> recurrent_;
  Matrix mixed_, emissions_;
};

}  // namespace

double add_gradients(const LabelsWeights& weights, const std::vector<const TrainingPassage*>& batch,
                     const LabelsDropout& dropout, Noise& noise, LabelsWeights& gradients,
                     std::vector<std::int32_t>& touched) {
  Pass pass(weights, batch, dropout, noise);
  pass.forward();
  return pass.back(gradients, touched);
}

}  // namespace gainsay::train
