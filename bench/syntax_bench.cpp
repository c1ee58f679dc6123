// Tokens a second from text to tags, and to heads and names; how long the models take to load.
//
// GAINSAY_BENCH_TEXT names a plain text to read, such as a treebank's sentences; without it a made-up article
// is read over and over.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "entities/name_tagger.h"
#include "syntax/syntax.h"
#include "text/sentence_model.h"
#include "text/text.h"

namespace {

using namespace gainsay;

const std::string models = GAINSAY_MODELS_DIR;

Article sample_article() {
  std::string text;
  if (const char* path = std::getenv("GAINSAY_BENCH_TEXT")) {
    std::ifstream in(path, std::ios::binary);
    text.assign(std::istreambuf_iterator<char>(in), {});
  } else {
    for (int i = 0; i < 40; ++i) {
      text +=
          "The harbour master, Idris Fenn, told the Pellmouth Courier on Tuesday that no piling had been "
          "delivered to the quay since October. \"I sign for every lorry,\" he said, \"and there were no "
          "lorries.\" A spokeswoman for the mayor, who has denied any wrongdoing, declined to comment on "
          "what she called rumours.\n";
    }
  }
  Article article;
  article.text = std::move(text);
  for (std::size_t begin = 0; begin < article.text.size();) {
    const std::size_t end = std::min(article.text.find('\n', begin), article.text.size());
    if (end > begin) {
      article.paragraphs.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    }
    begin = end + 1;
  }
  return article;
}

void count_tokens(benchmark::State& state, std::size_t tokens) {
  state.counters["tokens"] =
      benchmark::Counter(static_cast<double>(tokens), benchmark::Counter::kIsIterationInvariantRate);
}

void text_to_tags(benchmark::State& state) {
  const Article article = sample_article();
  const auto sentences = SentenceModel::load(models).value();
  const auto model = SyntaxModel::load(models).value();
  std::size_t tokens = 0;
  for (auto _ : state) {
    const auto text = analyse_text(article, sentences, Limits{}).value();
    benchmark::DoNotOptimize(analyse_tags(article.text, text, model));
    tokens = text.tokens.size();
  }
  count_tokens(state, tokens);
}
BENCHMARK(text_to_tags)->Unit(benchmark::kMillisecond);

void text_to_heads_and_names(benchmark::State& state) {
  const Article article = sample_article();
  const auto sentences = SentenceModel::load(models).value();
  const auto model = SyntaxModel::load(models).value();
  const auto names = NameTagger::load(models, model).value();
  std::size_t tokens = 0;
  for (auto _ : state) {
    const auto text = analyse_text(article, sentences, Limits{}).value();
    const auto syntax = analyse_syntax(article.text, text, model);
    benchmark::DoNotOptimize(names.find(text, syntax));
    tokens = text.tokens.size();
  }
  count_tokens(state, tokens);
}
BENCHMARK(text_to_heads_and_names)->Unit(benchmark::kMillisecond);

void load_models(benchmark::State& state) {
  for (auto _ : state) {
    const auto model = SyntaxModel::load(models).value();
    benchmark::DoNotOptimize(NameTagger::load(models, model).value());
  }
}
BENCHMARK(load_models)->Unit(benchmark::kMillisecond);

}  // namespace
