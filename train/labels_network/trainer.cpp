#include "labels_network/trainer.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "network/adam.h"
#include "network/halves.h"
#include "network/initialiser.h"
#include "shuffle.h"

namespace gainsay::train {
namespace {

LabelsWeights initial_weights(const LabelsShape& shape, std::uint32_t seed) {
  LabelsWeights w(shape);
  Initialiser start(seed);
  start.uniform(w.embeddings, 0.1F);
  start.layer(w.mixed);
  start.layer(w.out);
  const auto hidden = static_cast<Eigen::Index>(shape.hidden);
  for (Matrix& matrix : w.recurrent) start.uniform(matrix, std::sqrt(3.0F / static_cast<float>(hidden)));
  for (Matrix& bias : w.recurrent_bias) bias.middleCols(hidden, hidden).setConstant(0.5F);
  return w;
}

}  // namespace

LabelsWeights fit_labels(const LabelsData& data, const LabelsShape& shape,
                         const LabelsNetworkOptions& options,
                         const std::function<void(int, double, const LabelsWeights&)>& report) {
  fix_order_of_sums();
  double words = 0;
  for (const TrainingPassage& passage : data.passages) words += static_cast<double>(passage.words());
  const double steps = words / static_cast<double>(options.step_words) * options.epochs;
  LabelsWeights weights = initial_weights(shape, options.seed);
  Adam<LabelsWeights> adam(shape);
  Halves<LabelsWeights, TrainingPassage, double> halves(shape);
  const auto words_of = [](const TrainingPassage& passage) { return passage.words(); };
  std::uint64_t step = 0;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    std::vector<const TrainingPassage*> order;
    for (const TrainingPassage& passage : data.passages) order.push_back(&passage);
    std::mt19937 random(options.seed + 1 + static_cast<std::uint32_t>(epoch));
    shuffle(order, random);
    double loss = 0;
    std::size_t at = 0;
    while (at < order.size()) {
      halves.fill(order, at, options.step_words / 2, words_of);
      auto& both = halves.run([&](auto& half, std::uint64_t number) {
        Noise noise(options.seed + 2 * step + number);
        half.loss = add_gradients(weights, half.batch, options.dropout, noise, half.gradients, half.touched);
      });
      const auto done = static_cast<float>(static_cast<double>(step) / steps);
      const float warm = std::min(1.0F, static_cast<float>(step + 1) / 200);
      adam.step(weights, both.gradients, both.touched, options.rate * warm * std::max(1 - done, 0.0F));
      ++step;
      loss += both.loss;
    }
    if (report) report(epoch + 1, loss / words, weights);
  }
  return weights;
}

}  // namespace gainsay::train
