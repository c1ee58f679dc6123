#include "labels_network/trainer.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <thread>

#include "network/adam.h"
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

struct Half {
  explicit Half(const LabelsShape& shape) : gradients(shape) {}
  std::vector<const TrainingPassage*> batch;
  LabelsWeights gradients;
  std::vector<std::int32_t> touched;
  double loss = 0;
};

/// Leaves the gradients of `from` at zero.
void add_half(Half& from, Half& to) {
  const auto ours = to.gradients.dense(), theirs = from.gradients.dense();
  for (std::size_t i = 0; i < ours.size(); ++i) {
    *ours[i] += *theirs[i];
    theirs[i]->setZero();
  }
  for (const std::int32_t row : from.touched) {  // may repeat: the second time nothing is left
    to.gradients.embeddings.row(row) += from.gradients.embeddings.row(row);
    from.gradients.embeddings.row(row).setZero();
  }
  to.touched.insert(to.touched.end(), from.touched.begin(), from.touched.end());
  to.loss += from.loss;
}

}  // namespace

LabelsWeights fit_labels(const LabelsData& data, const LabelsShape& shape,
                         const LabelsNetworkOptions& options,
                         const std::function<void(int, double, const LabelsWeights&)>& report) {
  Eigen::setNbThreads(1);
  Eigen::setCpuCacheSizes(32 << 10, 512 << 10, 4 << 20);
  double words = 0;
  for (const TrainingPassage& passage : data.passages) words += static_cast<double>(passage.words());
  const double steps = words / static_cast<double>(options.step_words) * options.epochs;
  LabelsWeights weights = initial_weights(shape, options.seed);
  Adam<LabelsWeights> adam(shape);
  Half first(shape), second(shape);
  std::uint64_t step = 0;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    std::vector<const TrainingPassage*> order;
    for (const TrainingPassage& passage : data.passages) order.push_back(&passage);
    std::mt19937 random(options.seed + 1 + static_cast<std::uint32_t>(epoch));
    shuffle(order, random);
    double loss = 0;
    std::size_t at = 0;
    const auto fill = [&](Half& half) {
      half.batch.clear();
      half.touched.clear();
      half.loss = 0;
      for (std::size_t taken = 0; at < order.size() && taken < options.step_words / 2; ++at) {
        half.batch.push_back(order[at]);
        taken += order[at]->words();
      }
    };
    while (at < order.size()) {
      fill(first);
      fill(second);
      const auto work = [&](Half& half, std::uint64_t number) {
        if (half.batch.empty()) return;
        Noise noise(options.seed + 2 * step + number);
        half.loss = add_gradients(weights, half.batch, options.dropout, noise, half.gradients, half.touched);
      };
      std::thread other(work, std::ref(second), 1);
      work(first, 0);
      other.join();
      add_half(second, first);
      const auto done = static_cast<float>(static_cast<double>(step) / steps);
      const float warm = std::min(1.0F, static_cast<float>(step + 1) / 200);
      adam.step(weights, first.gradients, first.touched, options.rate * warm * std::max(1 - done, 0.0F));
      ++step;
      loss += first.loss;
    }
    if (report) report(epoch + 1, loss / words, weights);
  }
  return weights;
}

}  // namespace gainsay::train
