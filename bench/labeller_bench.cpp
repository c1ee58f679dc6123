// Tokens a second of the labeller alone, features included: one made-up passage, one thread.
#include <benchmark/benchmark.h>

#include <array>

#include "analysis/analysis.h"
#include "attribution/model_weights.h"

namespace {

using namespace gainsay;

void label(benchmark::State& state) {
  const auto models = load_models(GAINSAY_MODELS_DIR);
  if (!models) return state.SkipWithError("no models");
  Article article;
  article.text =
      "“We saw none of the lorries that left Orvel on Monday,” said Ana Kask, who runs the roads office. She "
      "told "
      "reporters that the ministers' plan came too late, and denied any delay.";
  article.paragraphs.push_back({{0, static_cast<std::uint32_t>(article.text.size())}});
  const auto analysis = analyse_words(article, *models, Limits{});
  if (!analysis) return state.SkipWithError("no words");
  const auto names = name_labels(analysis->names, analysis->text.tokens.size());
  const PassageLayers layers{analysis->text, analysis->syntax, names};
  const std::array passages{NumberedPassage{passage_sentences(analysis->text).front(), 0}};
  const Labeller& labeller = models->attribution.weights().labeller;
  std::size_t labelled = 0;
  for (auto _ : state) {
    const auto labels = labeller.label(layers, passages).front().labels;
    if (labels[14] != Label::begin_cue) return state.SkipWithError("wrong answer");
    labelled += labels.size();
  }
  state.counters["tokens/s"] = benchmark::Counter(static_cast<double>(labelled), benchmark::Counter::kIsRate);
}
BENCHMARK(label);

}  // namespace

BENCHMARK_MAIN();
