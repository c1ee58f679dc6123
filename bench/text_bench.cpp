// Tokens a second of the text stage: tokens, sentences and quotations of one made-up article.
#include <benchmark/benchmark.h>

#include <string>

#include "text/sentence_model.h"
#include "text/text.h"

namespace {

using namespace gainsay;

Article sample() {
  Article article;
  for (int i = 0; i < 500; ++i) {
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text +=
        "“We didn't see any of the 15 lorries that left Orvel on Monday,” said Dr. Ana Kask, who runs the "
        "region's $1.2 million roads office. She told reporters that the ministers' plan was “too late” for "
        "the U.S. "
        "firm, and that nobody had asked for her well-known map.";
    article.paragraphs.push_back({{begin, static_cast<std::uint32_t>(article.text.size())}});
    article.text += '\n';
  }
  return article;
}

void analyse(benchmark::State& state) {
  const auto model = SentenceModel::load(GAINSAY_MODELS_DIR);
  if (!model) return state.SkipWithError("no model");
  const Article article = sample();
  std::int64_t tokens = 0;
  for (auto _ : state) {
    const auto text = analyse_text(article, *model, Limits{});
    if (!text || text->sentences.size() != 1000 || text->quotations.size() != 1000) {
      state.SkipWithError("the answer is wrong");
      break;
    }
    tokens += static_cast<std::int64_t>(text->tokens.size());
  }
  state.SetItemsProcessed(tokens);
}
BENCHMARK(analyse);

}  // namespace

BENCHMARK_MAIN();
