#include "network/pass.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/exponential.h"
#include "network/activation.h"
#include "network/name_chain.h"
#include "network/recurrent_layer.h"
#include "syntax/encoder_features.h"

namespace gainsay::train {
namespace {

using Index = Eigen::Index;

/// Of labels of attributions, against heads and names.
constexpr float attribution_weight = 0.5F;

/// Layers of a batch, one word a row; sentences follow one another.
class Pass {
 public:
  Pass(const NetworkWeights& weights, const NetworkShape& shape, const Matrix& vectors, const Batch& batch,
       const Dropout& dropout, Noise& noise)
      : w_(weights), shape_(shape), vectors_(vectors), batch_(batch), dropout_(dropout), noise_(noise) {
    begins_.push_back(0);
    for (const NetworkSentence* sentence : batch) {
      begins_.push_back(begins_.back() + static_cast<Index>(sentence->rows.size() / encoder_feature_count));
    }
  }

  void encode() {
    embed();
    layers_.assign(shape_.layers + 1, {});
    layers_[0] = context_ * w_.window;
    layers_[0].rowwise() += w_.window_bias.row(0);
    rectify(layers_[0]);
    window_ = layers_[0];
    masks_.assign(shape_.layers + 2, {});
    recurrent_.assign(shape_.layers, {});
    drop(layers_[0], masks_[0]);
    for (std::size_t i = 0; i < shape_.layers; ++i) {
      layers_[i + 1] = recurrent_[i].forward(layers_[i], w_.recurrent[i], w_.recurrent_bias[i], begins_);
      drop(layers_[i + 1], masks_[i + 1]);
    }
    mixed_ = layers_.back() * w_.mixed;
    mixed_.rowwise() += w_.mixed_bias.row(0);
    rectify(mixed_);
    dropped_mixed_ = mixed_;
    drop(dropped_mixed_, masks_.back());
    d_last_ = Matrix::Zero(begins_.back(), static_cast<Index>(shape_.hidden));
  }

  void project_syntax() {
    dependents_ = dropped_mixed_ * w_.dependent;
    dependents_.rowwise() += w_.dependent_bias.row(0);
    heads_ = dropped_mixed_ * w_.head;
    label_dependents_ = dropped_mixed_ * w_.label_dependent;
    label_dependents_.rowwise() += w_.label_bias.row(0);
    label_heads_ = dropped_mixed_ * w_.label_head;
    for (Matrix* role : {&dependents_, &heads_, &label_dependents_, &label_heads_}) hold(*role);
  }

  void project_names() {
    names_ = layers_.back() * w_.name_in;
    names_.rowwise() += w_.name_bias.row(0);
    rectify(names_);
    emissions_ = names_ * w_.name_out;
    emissions_.rowwise() += w_.name_out_bias.row(0);
  }

  /// Scores of all heads of sentence `s`: words x (1 + words), the root first.
  Matrix arc_scores(std::size_t s) const {
    const Index begin = begins_[s], size = begins_[s + 1] - begin;
    Matrix candidates(size + 1, static_cast<Index>(shape_.arc));
    candidates.row(0) = w_.root.row(0);
    candidates.bottomRows(size) = heads_.middleRows(begin, size);
    Matrix scores = dependents_.middleRows(begin, size) * candidates.transpose();
    const Eigen::RowVectorXf weight = candidates * w_.head_weight.row(0).transpose();
    scores.rowwise() += weight;
    for (Index i = 0; i < size; ++i) {
      for (Index j = 0; j <= size; ++j) scores(i, j) += w_.distance(0, distance_of(i, j));
    }
    return scores;
  }

  static Index distance_of(Index word, Index head) {
    if (head == 0) return 2 * farthest + 1;
    return std::clamp<Index>(head - 1 - word, -farthest, farthest) + farthest;
  }

  Eigen::RowVectorXf label_hidden(Index word, Index head_row) const {
    Eigen::RowVectorXf hidden = label_dependents_.row(word);
    if (head_row < 0)
      hidden += w_.label_root.row(0);
    else
      hidden += label_heads_.row(head_row);
    return hidden.cwiseMax(0.0F).cwiseMin(largest_activation);
  }

  double arcs_loss(NetworkWeights& g) {
    double loss = 0;
    const Index words = begins_.back();
    Matrix d_dependents = Matrix::Zero(words, static_cast<Index>(shape_.arc));
    Matrix d_heads = d_dependents;
    Matrix d_label_dependents = Matrix::Zero(words, static_cast<Index>(shape_.label));
    Matrix d_label_heads = d_label_dependents;
    for (std::size_t s = 0; s < batch_.size(); ++s) {
      const NetworkSentence& sentence = *batch_[s];
      if (sentence.heads.empty()) continue;
      const Index begin = begins_[s], size = begins_[s + 1] - begin;
      Matrix scores = arc_scores(s);
      for (Index i = 0; i < size; ++i) {
        const std::uint16_t head = sentence.heads[static_cast<std::size_t>(i)];
        if (head == no_head)
          scores.row(i).setZero();
        else
          loss += softmax(scores.row(i), head);
      }
      scores *= sentence.syntax_weight;
      for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j <= size; ++j) g.distance(0, distance_of(i, j)) += scores(i, j);
      }
      Matrix candidates(size + 1, static_cast<Index>(shape_.arc));
      candidates.row(0) = w_.root.row(0);
      candidates.bottomRows(size) = heads_.middleRows(begin, size);
      const Eigen::RowVectorXf d_weight = scores.colwise().sum();
      Matrix d_candidates = scores.transpose() * dependents_.middleRows(begin, size);
      d_candidates += d_weight.transpose() * w_.head_weight.row(0);
      g.head_weight.row(0) += d_weight * candidates;
      d_dependents.middleRows(begin, size) = scores * candidates;
      g.root.row(0) += d_candidates.row(0);
      d_heads.middleRows(begin, size) = d_candidates.bottomRows(size);
      label_loss(sentence, begin, size, g, d_label_dependents, d_label_heads, loss);
    }
    back_through_hold(dependents_, d_dependents);
    back_through_hold(heads_, d_heads);
    back_through_hold(label_dependents_, d_label_dependents);
    back_through_hold(label_heads_, d_label_heads);
    d_mixed_ = d_dependents * w_.dependent.transpose();
    d_mixed_.noalias() += d_heads * w_.head.transpose();
    d_mixed_.noalias() += d_label_dependents * w_.label_dependent.transpose();
    d_mixed_.noalias() += d_label_heads * w_.label_head.transpose();
    g.dependent.noalias() += dropped_mixed_.transpose() * d_dependents;
    g.dependent_bias += d_dependents.colwise().sum();
    g.head.noalias() += dropped_mixed_.transpose() * d_heads;
    g.label_dependent.noalias() += dropped_mixed_.transpose() * d_label_dependents;
    g.label_bias += d_label_dependents.colwise().sum();
    g.label_head.noalias() += dropped_mixed_.transpose() * d_label_heads;
    return loss;
  }

  double names_loss(NetworkWeights& g) {
    double loss = 0;
    Matrix d_emissions = Matrix::Zero(emissions_.rows(), emissions_.cols());
    for (std::size_t s = 0; s < batch_.size(); ++s) {
      const NetworkSentence& sentence = *batch_[s];
      if (sentence.names.empty()) continue;
      const Index begin = begins_[s], size = begins_[s + 1] - begin;
      Matrix d(size, emissions_.cols());
      loss += name_chain_gradient(emissions_.middleRows(begin, size), w_.name_step, sentence.names,
                                  sentence.names_weight, d, g.name_step);
      d_emissions.middleRows(begin, size) = d;
    }
    g.name_out.noalias() += names_.transpose() * d_emissions;
    g.name_out_bias += d_emissions.colwise().sum();
    Matrix d_names = d_emissions * w_.name_out.transpose();
    back_through_rectify(names_, d_names);
    g.name_in.noalias() += layers_.back().transpose() * d_names;
    g.name_bias += d_names.colwise().sum();
    d_last_.noalias() += d_names * w_.name_in.transpose();
    return loss;
  }

  /// Each word by itself: the chain of the labeller comes later.
  double attribution_loss(NetworkWeights& g) {
    Matrix hidden = layers_.back() * w_.attribution_in;
    hidden.rowwise() += w_.attribution_bias.row(0);
    rectify(hidden);
    Matrix scores = hidden * w_.attribution_out;
    scores.rowwise() += w_.attribution_out_bias.row(0);
    double loss = 0;
    for (std::size_t s = 0; s < batch_.size(); ++s) {
      const std::vector<float>& taught = batch_[s]->attribution;
      const Index begin = begins_[s], size = begins_[s + 1] - begin;
      if (taught.empty()) {
        scores.middleRows(begin, size).setZero();
        continue;
      }
      for (Index i = 0; i < size; ++i) {
        const auto wanted =
            Eigen::Map<const Eigen::RowVectorXf>(taught.data() + i * scores.cols(), scores.cols());
        loss += softmax(scores.row(begin + i), wanted);
      }
    }
    scores *= attribution_weight;
    g.attribution_out.noalias() += hidden.transpose() * scores;
    g.attribution_out_bias += scores.colwise().sum();
    Matrix d = scores * w_.attribution_out.transpose();
    back_through_rectify(hidden, d);
    g.attribution_in.noalias() += layers_.back().transpose() * d;
    g.attribution_bias += d.colwise().sum();
    d_last_.noalias() += d * w_.attribution_in.transpose();
    return loss;
  }

  /// From the gradients of the last layers to all others.
  void back(bool syntax, NetworkWeights& g, std::vector<std::int32_t>& touched) {
    Matrix d = std::move(d_last_);
    if (syntax) {
      d_mixed_.array() *= masks_.back().array();
      back_through_rectify(mixed_, d_mixed_);
      g.mixed.noalias() += layers_.back().transpose() * d_mixed_;
      g.mixed_bias += d_mixed_.colwise().sum();
      d.noalias() += d_mixed_ * w_.mixed.transpose();
    }
    for (std::size_t i = shape_.layers; i-- > 0;) {
      d.array() *= masks_[i + 1].array();
      d = recurrent_[i].back(layers_[i], d, w_.recurrent[i], begins_, g.recurrent[i], g.recurrent_bias[i]);
    }
    d.array() *= masks_[0].array();
    back_through_rectify(window_, d);
    g.window.noalias() += context_.transpose() * d;
    g.window_bias += d.colwise().sum();
    embed_back(d * w_.window.transpose(), g, touched);
  }

 private:
  void embed() {
    const Index words = begins_.back();
    const auto width = static_cast<Index>(shape_.input);
    Matrix embedded = Matrix::Zero(words, width);
    rows_.clear();
    for (const NetworkSentence* s : batch_) rows_.insert(rows_.end(), s->rows.begin(), s->rows.end());
    const auto features = static_cast<std::uint32_t>(dropout_.features * 65536);
    const auto peculiar = static_cast<std::uint32_t>(dropout_.words * 65536);
    for (std::size_t i = 0; i < rows_.size(); i += encoder_feature_count) {
      const bool strange = noise_.one_in(peculiar);
      for (std::size_t f = 0; f < encoder_feature_count; ++f) {
        if (noise_.one_in(features) || (strange && peculiar_to_word[f])) rows_[i + f] = -1;
      }
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i] >= 0)
        embedded.row(static_cast<Index>(i / encoder_feature_count)) += w_.embeddings.row(rows_[i]);
    }
    add_vectors(embedded);
    hold(embedded);
    input_mask_.resize(words, width);
    fill_dropout(input_mask_, dropout_.layers, noise_);
    embedded.array() *= input_mask_.array();
    context_ = Matrix::Zero(words, 3 * width);
    context_.middleCols(width, width) = embedded;
    for (std::size_t s = 0; s + 1 < begins_.size(); ++s) {
      const Index begin = begins_[s], size = begins_[s + 1] - begin;
      if (size < 2) continue;
      context_.block(begin + 1, 0, size - 1, width) = embedded.middleRows(begin, size - 1);
      context_.block(begin, 2 * width, size - 1, width) = embedded.middleRows(begin + 1, size - 1);
    }
  }

  /// What is given of words, through the projection.
  void add_vectors(Matrix& embedded) {
    if (vectors_.rows() == 0) return;
    given_ = Matrix::Zero(embedded.rows(), vectors_.cols());
    const auto features = static_cast<std::uint32_t>(dropout_.features * 65536);
    Index word = 0;
    for (const NetworkSentence* sentence : batch_) {
      for (const std::int32_t row : sentence->vectors) {
        if (!noise_.one_in(features) && row >= 0) given_.row(word) = vectors_.row(row);
        ++word;
      }
    }
    embedded.noalias() += given_ * w_.projection;
  }

  void embed_back(const Matrix& d_context, NetworkWeights& g, std::vector<std::int32_t>& touched) const {
    const auto width = static_cast<Index>(shape_.input);
    Matrix d = d_context.middleCols(width, width);
    for (std::size_t s = 0; s + 1 < begins_.size(); ++s) {
      const Index begin = begins_[s], size = begins_[s + 1] - begin;
      if (size < 2) continue;
      d.middleRows(begin, size - 1) += d_context.block(begin + 1, 0, size - 1, width);
      d.middleRows(begin + 1, size - 1) += d_context.block(begin, 2 * width, size - 1, width);
    }
    d.array() *= input_mask_.array();
    if (given_.rows() > 0) g.projection.noalias() += given_.transpose() * d;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i] < 0) continue;
      g.embeddings.row(rows_[i]) += d.row(static_cast<Index>(i / encoder_feature_count));
      touched.push_back(rows_[i]);
    }
  }

  void drop(Matrix& layer, Matrix& mask) {
    mask.resize(layer.rows(), layer.cols());
    fill_dropout(mask, dropout_.layers, noise_);
    layer.array() *= mask.array();
  }

  void label_loss(const NetworkSentence& sentence, Index begin, Index size, NetworkWeights& g,
                  Matrix& d_dependents, Matrix& d_heads, double& loss) {
    std::vector<Index> known;  // words whose heads are
    for (Index i = 0; i < size; ++i) {
      if (sentence.heads[static_cast<std::size_t>(i)] != no_head) known.push_back(i);
    }
    const auto head_of = [&](Index word) {
      const auto head = static_cast<Index>(sentence.heads[static_cast<std::size_t>(word)]);
      return head == 0 ? -1 : begin + head - 1;
    };
    Matrix hidden(static_cast<Index>(known.size()), static_cast<Index>(shape_.label));
    for (Index k = 0; k < hidden.rows(); ++k) {
      const Index word = known[static_cast<std::size_t>(k)];
      hidden.row(k) = label_hidden(begin + word, head_of(word));
    }
    Matrix scores = hidden * w_.label_out;
    scores.rowwise() += w_.label_out_bias.row(0);
    for (Index k = 0; k < hidden.rows(); ++k) {
      const auto word = static_cast<std::size_t>(known[static_cast<std::size_t>(k)]);
      loss += softmax(scores.row(k), sentence.relations[word]);
    }
    scores *= sentence.syntax_weight;
    g.label_out.noalias() += hidden.transpose() * scores;
    g.label_out_bias += scores.colwise().sum();
    Matrix d = scores * w_.label_out.transpose();
    back_through_rectify(hidden, d);
    for (Index k = 0; k < hidden.rows(); ++k) {
      const Index word = known[static_cast<std::size_t>(k)];
      d_dependents.row(begin + word) = d.row(k);
      const Index head = head_of(word);
      if (head < 0)
        g.label_root.row(0) += d.row(k);
      else
        d_heads.row(head) += d.row(k);
    }
  }

  /// Scores to probabilities less the gold's one; returns the negative log likelihood, for reports only.
  template <typename Row>
  static double softmax(Row&& scores, std::size_t gold) {
    to_probabilities(scores);
    const double probability = scores(static_cast<Index>(gold));
    scores(static_cast<Index>(gold)) -= 1;
    return -std::log(std::max(probability, 1e-30));
  }

  /// The same for wanted probabilities.
  template <typename Row>
  static double softmax(Row&& scores, const Eigen::Map<const Eigen::RowVectorXf>& wanted) {
    to_probabilities(scores);
    double loss = 0;
    for (Index i = 0; i < scores.size(); ++i)
      loss -= wanted(i) * std::log(std::max(static_cast<double>(scores(i)), 1e-30));
    scores -= wanted;
    return loss;
  }

  template <typename Row>
  static void to_probabilities(Row&& scores) {
    const float best = scores.maxCoeff();
    float total = 0;
    for (Index i = 0; i < scores.size(); ++i) {
      scores(i) = exponential(std::max(scores(i) - best, -60.0F));
      total += scores(i);
    }
    for (Index i = 0; i < scores.size(); ++i) scores(i) /= total;
  }

  const NetworkWeights& w_;
  const NetworkShape& shape_;
  const Matrix& vectors_;
  const Batch& batch_;
  const Dropout& dropout_;
  Noise& noise_;
  std::vector<Index> begins_;
  std::vector<std::int32_t> rows_;
  Matrix given_, input_mask_, context_;
  std::vector<Matrix> layers_, masks_;
  std::vector<RecurrentLayer> recurrent_;
  Matrix window_, mixed_, dropped_mixed_, dependents_, heads_, label_dependents_, label_heads_, names_,
      emissions_;
  Matrix d_mixed_, d_last_;
};

}  // namespace

Loss add_gradients(const NetworkWeights& weights, const NetworkShape& shape, const Matrix& vectors,
                   const Batch& batch, const Dropout& dropout, Noise& noise, NetworkWeights& gradients,
                   std::vector<std::int32_t>& touched) {
  Pass pass(weights, shape, vectors, batch, dropout, noise);
  pass.encode();
  const auto has = [&](auto member) {
    return std::any_of(batch.begin(), batch.end(), [&](const auto* s) { return !((*s).*member).empty(); });
  };
  const bool syntax = has(&NetworkSentence::heads);
  const bool names = has(&NetworkSentence::names);
  Loss loss;
  if (syntax) {
    pass.project_syntax();
    loss.syntax = pass.arcs_loss(gradients);
  }
  if (names) {
    pass.project_names();
    loss.names = pass.names_loss(gradients);
  }
  if (has(&NetworkSentence::attribution)) loss.attribution = pass.attribution_loss(gradients);
  pass.back(syntax, gradients, touched);
  return loss;
}

}  // namespace gainsay::train
