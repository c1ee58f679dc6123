// Pages a second of the whole reading, from bytes to attributions, disputes and headline findings; one
// thread, files read beforehand. The folder of pages is named by GAINSAY_BENCH_PAGES.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <stdexcept>
#include <vector>

#include "analysis/analysis.h"
#include "export/json.h"
#include "extract/extract.h"
#include "ingest/inputs.h"

namespace {

using namespace gainsay;

const std::vector<Page>& sample() {
  static const std::vector<Page> pages = [] {
    const char* folder = std::getenv("GAINSAY_BENCH_PAGES");
    if (folder == nullptr) folder = GAINSAY_EXAMPLES_DIR;
    std::vector<Page> read;
    PageReader reader({folder}, Limits{});
    while (auto page = reader.next()) {
      if (*page) read.push_back(std::move(**page));
    }
    return read;
  }();
  return pages;
}

const Models& models() {
  static const Models loaded = [] {
    auto read = load_models(GAINSAY_MODELS_DIR);
    if (!read) throw std::runtime_error(describe(read.error()));
    return std::move(*read);
  }();
  return loaded;
}

void read_whole(benchmark::State& state) {
  std::size_t bytes = 0;
  for (auto _ : state) {
    for (const Page& page : sample()) {
      const auto article = extract(page, Limits{});
      if (!article) continue;
      const auto analysis = analyse(*article, models(), Limits{});
      if (analysis) bytes += to_json(*article, *analysis, {.indented = false}).size();
    }
  }
  if (bytes == 0) state.SkipWithError("nothing was read");
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * sample().size()));
}
BENCHMARK(read_whole)->Unit(benchmark::kMillisecond);

// The analysis alone: articles are extracted beforehand. Items are tokens.
void analyse_only(benchmark::State& state) {
  std::vector<Article> articles;
  for (const Page& page : sample()) {
    if (auto article = extract(page, Limits{})) articles.push_back(std::move(*article));
  }
  std::size_t tokens = 0;
  for (auto _ : state) {
    for (const Article& article : articles) {
      const auto analysis = analyse(article, models(), Limits{});
      if (analysis) tokens += analysis->text.tokens.size();
    }
  }
  if (tokens == 0) state.SkipWithError("nothing was read");
  state.SetItemsProcessed(static_cast<std::int64_t>(tokens));
}
BENCHMARK(analyse_only)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
