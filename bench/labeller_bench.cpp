// Tokens a second of the labeller, tagging included: one made-up passage, one thread.
#include <benchmark/benchmark.h>

#include <string_view>
#include <vector>

#include "attribution/labeller.h"

namespace {

using namespace gainsay;

void label(benchmark::State& state) {
  const auto labeller = Labeller::load(GAINSAY_MODELS_DIR);
  if (!labeller) return state.SkipWithError("no model");
  const std::vector<std::string_view> tokens{
      "``",     "We",   "saw", "none", "of",        "the",  "lorries", "that",      "left", "Orvel", "on",
      "Monday", ",",    "''",  "said", "Ana",       "Kask", ",",       "who",       "runs", "the",   "roads",
      "office", ".",    "She", "told", "reporters", "that", "the",     "ministers", "'",    "plan",  "came",
      "too",    "late", ",",   "and",  "denied",    "any",  "delay",   "."};
  std::size_t labelled = 0;
  for (auto _ : state) {
    const auto labels = labeller->label(tokens);
    if (labels[14] != Label::begin_cue) return state.SkipWithError("wrong answer");
    labelled += labels.size();
  }
  state.counters["tokens/s"] = benchmark::Counter(static_cast<double>(labelled), benchmark::Counter::kIsRate);
}
BENCHMARK(label);

}  // namespace

BENCHMARK_MAIN();
