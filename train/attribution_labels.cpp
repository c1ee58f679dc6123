#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <iterator>
#include <utility>

#include "command.h"
#include "labels_network/figures.h"
#include "labels_network/save.h"
#include "labels_network/trainer.h"
#include "loaded.h"

namespace gainsay::train {

int train_attribution_labels(const std::string& corpora, const std::string& models,
                             const LabelsNetworkOptions& options) {
  const auto syntax = loaded(SyntaxModel::load(models));
  const auto dev = read_labelled_articles(corpora + "/polnear/dev", models);
  auto articles = read_labelled_articles(corpora + "/polnear/train", models);
  if (!options.teachers.empty()) {
    auto taught = read_plain_articles(corpora + "/ner/worldwide-newswire/train/text", models,
                                      LabelTeachers(options.teachers));
    std::move(taught.begin(), taught.end(), std::back_inserter(articles));
  }
  const LabelsData data = labels_data(articles, options.least);
  articles.clear();
  LabelsShape shape;
  shape.states = data.states;
  shape.features = data.keys.size();
  shape.input = options.input;
  shape.hidden = options.hidden;
  shape.layers = options.layers;
  fmt::print("{} passages, {} features\n", data.passages.size(), data.keys.size());
  std::fflush(stdout);
  const auto begun = std::chrono::steady_clock::now();
  fit_labels(data, shape, options, [&](int epoch, double loss, const LabelsWeights& weights) {
    if (const auto written = save_labeller(weights, data, syntax, models); !written) {
      fmt::print(stderr, "{}\n", describe(written.error()));
      std::exit(1);
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
    fmt::print("epoch {} of {}, {:.0f} s, loss {:.4f}: {}\n", epoch, options.epochs, taken.count(), loss,
               label_figures(dev, loaded(Labeller::load(models, syntax))));
    std::fflush(stdout);
  });
  return 0;
}

}  // namespace gainsay::train
