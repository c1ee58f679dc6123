#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <filesystem>

#include "command.h"
#include "entities/name_tagger.h"
#include "network/data.h"
#include "network/figures.h"
#include "network/quantise.h"
#include "network/trainer.h"

namespace gainsay::train {

int train_network(const std::string& corpora, const std::string& models, Profile profile,
                  const NetworkOptions& options) {
  const NetworkData data =
      read_network_data(corpora, models, profile, options.least, Teachers(options.teachers),
                        LabelTeachers(options.label_teachers), options.names_weight,
                        read_word_vectors(options.vectors, options.vector_words));
  const DevelopmentData dev = read_development_data(corpora);
  NetworkShape shape;
  shape.features = data.keys.size();
  shape.input = options.input;
  shape.vectors = static_cast<std::size_t>(data.vectors.values.cols());
  shape.hidden = options.hidden;
  shape.layers = options.layers;
  shape.relations = data.relations.size();
  shape.name_labels = NameTagger::labels;
  if (!options.label_teachers.empty()) shape.attribution_labels = label_count;
  fmt::print("{} sentences, {} features, {} relations\n", data.sentences.size(), data.keys.size(),
             data.relations.size());
  std::fflush(stdout);
  const auto begun = std::chrono::steady_clock::now();
  bool saved = true;
  fit_network(data, shape, options, [&](int epoch, const Loss& loss, const NetworkWeights& weights) {
    const auto written = save_network(weights, data.keys, data.vectors, data.relations, models);
    if (!written) fmt::print(stderr, "{}\n", describe(written.error()));
    saved = written.has_value();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
    fmt::print("epoch {} of {}, {:.0f} s, loss {:.3f} + {:.4f} + {:.4f}: {}\n", epoch, options.epochs,
               taken.count(), loss.syntax, loss.names, loss.attribution, network_figures(models, dev));
    std::fflush(stdout);
  });
  if (!options.checkpoint.empty()) std::filesystem::remove(options.checkpoint);
  return saved ? 0 : 1;
}

}  // namespace gainsay::train
