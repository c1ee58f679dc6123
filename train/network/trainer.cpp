#include "network/trainer.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>
#include <vector>

#include "network/adam.h"
#include "network/checkpoint.h"
#include "network/halves.h"
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
  if (shape.vectors > 0) start.uniform(w.projection, 0.05F);
  for (Matrix* matrix : {&w.window, &w.mixed, &w.dependent, &w.head, &w.root, &w.label_dependent,
                         &w.label_head, &w.label_root, &w.label_out, &w.name_in, &w.name_out}) {
    start.layer(*matrix);
  }
  if (shape.attribution_labels > 0) {
    start.layer(w.attribution_in);
    start.layer(w.attribution_out);
  }
  const auto hidden = static_cast<Eigen::Index>(shape.hidden);
  for (Matrix& matrix : w.recurrent) start.uniform(matrix, std::sqrt(3.0F / static_cast<float>(hidden)));
  // Cells remember at first.
  for (Matrix& bias : w.recurrent_bias) bias.middleCols(hidden, hidden).setConstant(0.5F);
  return w;
}

/// The order of an epoch depends on its number alone, so that a run can go on from any.
std::vector<const NetworkSentence*> shuffled(const NetworkData& data, bool gold_alone, std::uint32_t seed) {
  std::vector<const NetworkSentence*> order;
  for (const NetworkSentence& sentence : data.sentences) {
    if (sentence.gold || !gold_alone) order.push_back(&sentence);
  }
  std::mt19937 random(seed);
  shuffle(order, random);
  return order;
}

}  // namespace

NetworkWeights fit_network(const NetworkData& data, const NetworkShape& shape, const NetworkOptions& options,
                           const std::function<void(int, const Loss&, const NetworkWeights&)>& report) {
  fix_order_of_sums();
  std::size_t words = 0;
  for (const NetworkSentence& sentence : data.sentences) words += words_of(sentence);
  const double steps = static_cast<double>(words) / static_cast<double>(options.step_words) * options.epochs;

  TrainingState state{initial_weights(shape, options.seed), Adam<NetworkWeights>(shape), 0, 0};
  read_checkpoint(options.checkpoint, state);
  Halves<NetworkWeights, NetworkSentence, Loss> halves(shape);
  for (int epoch = state.epochs; epoch < options.epochs + options.gold_epochs; ++epoch) {
    const bool gold_alone = epoch >= options.epochs;
    const auto order = shuffled(data, gold_alone, options.seed + 1 + static_cast<std::uint32_t>(epoch));
    Loss total;
    std::size_t at = 0;
    while (at < order.size()) {
      const float in_epoch = static_cast<float>(at) / static_cast<float>(order.size());
      halves.fill(order, at, options.step_words / 2, words_of);
      auto& both = halves.run([&](auto& half, std::uint64_t number) {
        Noise noise(options.seed + 2 * state.steps + number);
        half.loss = add_gradients(state.weights, shape, data.vectors.values, half.batch, options.dropout,
                                  noise, half.gradients, half.touched);
      });
      const float done = static_cast<float>(static_cast<double>(state.steps) / steps);
      const float warm = std::min(1.0F, static_cast<float>(state.steps + 1) / 200);
      const float gold_left = static_cast<float>(options.epochs + options.gold_epochs - epoch) - in_epoch;
      const float rate = gold_alone ? options.gold_rate * gold_left / static_cast<float>(options.gold_epochs)
                                    : options.rate * warm * std::max(1 - done, 0.0F);
      state.adam.step(state.weights, both.gradients, both.touched, rate);
      ++state.steps;
      total += both.loss;
    }
    state.epochs = epoch + 1;
    write_checkpoint(options.checkpoint, state);
    const auto count = static_cast<double>(words);
    if (report)
      report(state.epochs, {total.syntax / count, total.names / count, total.attribution / count},
             state.weights);
  }
  return std::move(state.weights);
}

}  // namespace gainsay::train
