#include "network/trainer.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <thread>
#include <utility>
#include <vector>

#include "network/adam.h"
#include "network/checkpoint.h"
#include "network/initialiser.h"
#include "shuffle.h"
#include "syntax/encoder_features.h"

namespace gainsay::train {
namespace {

std::size_t words_of(const NetworkSentence& sentence) {
  return sentence.rows.size() / encoder_feature_count;
}

NetworkWeights initial_weights(const NetworkShape& shape, std::uint32_t seed) {
  NetworkWeights w(shape);
  Initialiser start(seed);
  start.uniform(w.embeddings, 0.1F);
  for (Matrix* matrix : {&w.window, &w.mixed, &w.dependent, &w.head, &w.root, &w.label_dependent,
                         &w.label_head, &w.label_root, &w.label_out, &w.name_in, &w.name_out}) {
    start.layer(*matrix);
  }
  const auto hidden = static_cast<Eigen::Index>(shape.hidden);
  for (Matrix& matrix : w.recurrent) start.uniform(matrix, std::sqrt(3.0F / static_cast<float>(hidden)));
  // Cells remember at first.
  for (Matrix& bias : w.recurrent_bias) bias.middleCols(hidden, hidden).setConstant(0.5F);
  return w;
}

/// The order of an epoch depends on its number alone, so that a run can go on from any.
std::vector<const NetworkSentence*> shuffled(const NetworkData& data, std::uint32_t seed) {
  std::vector<const NetworkSentence*> order;
  for (const NetworkSentence& sentence : data.sentences) order.push_back(&sentence);
  std::mt19937 random(seed);
  shuffle(order, random);
  return order;
}

/// One half of a step: what one thread works on.
struct Half {
  explicit Half(const NetworkShape& shape) : gradients(shape) {}
  Batch batch;
  NetworkWeights gradients;
  std::vector<std::int32_t> touched;
  Loss loss;
};

/// Leaves the gradients of `from` at zero.
void add_half(Half& from, Half& to) {
  NetworkWeights& source = from.gradients;
  const auto ours = to.gradients.dense(), theirs = source.dense();
  for (std::size_t i = 0; i < ours.size(); ++i) {
    *ours[i] += *theirs[i];
    theirs[i]->setZero();
  }
  for (const std::int32_t row : from.touched) {  // may repeat: the second time nothing is left
    to.gradients.embeddings.row(row) += source.embeddings.row(row);
    source.embeddings.row(row).setZero();
  }
  to.touched.insert(to.touched.end(), from.touched.begin(), from.touched.end());
  to.loss.syntax += from.loss.syntax;
  to.loss.names += from.loss.names;
}

}  // namespace

NetworkWeights fit_network(const NetworkData& data, const NetworkShape& shape, const NetworkOptions& options,
                           const std::function<void(int, const Loss&, const NetworkWeights&)>& report) {
  Eigen::setNbThreads(1);
  // Eigen cuts products by the size of the caches, which would let sums differ between machines.
  Eigen::setCpuCacheSizes(32 << 10, 512 << 10, 4 << 20);
  std::size_t words = 0;
  for (const NetworkSentence& sentence : data.sentences) words += words_of(sentence);
  const double steps = static_cast<double>(words) / static_cast<double>(options.step_words) * options.epochs;

  TrainingState state{initial_weights(shape, options.seed), Adam<NetworkWeights>(shape), 0, 0};
  read_checkpoint(options.checkpoint, state);
  Half first(shape), second(shape);
  for (int epoch = state.epochs; epoch < options.epochs; ++epoch) {
    const auto order = shuffled(data, options.seed + 1 + static_cast<std::uint32_t>(epoch));
    Loss total;
    std::size_t at = 0;
    const auto fill = [&](Half& half) {
      half.batch.clear();
      half.touched.clear();
      half.loss = {};
      for (std::size_t taken = 0; at < order.size() && taken < options.step_words / 2; ++at) {
        half.batch.push_back(order[at]);
        taken += words_of(*order[at]);
      }
    };
    while (at < order.size()) {
      fill(first);
      fill(second);
      const auto work = [&](Half& half, std::uint64_t number) {
        if (half.batch.empty()) return;
        Noise noise(options.seed + 2 * state.steps + number);
        half.loss = add_gradients(state.weights, shape, half.batch, options.dropout, noise, half.gradients,
                                  half.touched);
      };
      std::thread other(work, std::ref(second), 1);
      work(first, 0);
      other.join();
      add_half(second, first);
      const float done = static_cast<float>(static_cast<double>(state.steps) / steps);
      const float warm = std::min(1.0F, static_cast<float>(state.steps + 1) / 200);
      const float rate = options.rate * warm * std::max(1 - done, 0.0F);
      state.adam.step(state.weights, first.gradients, first.touched, rate);
      ++state.steps;
      total.syntax += first.loss.syntax;
      total.names += first.loss.names;
    }
    state.epochs = epoch + 1;
    write_checkpoint(options.checkpoint, state);
    const auto count = static_cast<double>(words);
    if (report) report(state.epochs, {total.syntax / count, total.names / count}, state.weights);
  }
  return std::move(state.weights);
}

}  // namespace gainsay::train
