// Pages a second of HTML parsing and extraction, one thread, files read beforehand. The folder of pages is
// named by GAINSAY_BENCH_PAGES; without it a made-up page is read.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "extract/extract.h"
#include "extract/main_text.h"
#include "ingest/html_tree.h"
#include "ingest/inputs.h"

namespace {

using namespace gainsay;

std::vector<Page> pages_of(const char* folder) {
  std::vector<Page> pages;
  PageReader reader({folder}, Limits{});
  while (auto page = reader.next()) {
    if (*page && (*page)->kind == PageKind::html) pages.push_back(std::move(**page));
  }
  return pages;
}

Page made_up() {
  std::string html = "<title>Mill at Tarn sold</title><nav><ul>";
  for (int i = 0; i < 60; ++i) html += "<li><a href=/s>Section</a></li>";
  html += "</ul></nav><article><h1>Mill at Tarn sold</h1>";
  for (int i = 0; i < 40; ++i) {
    html +=
        "<p>The mill at Tarn was <a href=/m>sold</a> for three million, the council of Orlen said on "
        "Friday, ";
    html += "after a vote that took " + std::to_string(i) + " hours.</p>";
  }
  return *make_page(html + "</article><footer>About us</footer>", PageKind::html, {});
}

const std::vector<Page>& sample() {
  static const std::vector<Page> pages = [] {
    const char* folder = std::getenv("GAINSAY_BENCH_PAGES");
    return folder != nullptr ? pages_of(folder) : std::vector<Page>{made_up()};
  }();
  return pages;
}

void finish(benchmark::State& state, std::size_t characters) {
  if (characters == 0) state.SkipWithError("nothing was read");
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * sample().size()));
}

void parse(benchmark::State& state) {
  std::size_t nodes = 0;
  for (auto _ : state) {
    for (const Page& page : sample()) {
      const auto tree = HtmlTree::parse(page.content, Limits{});
      if (tree) nodes += tree->size();
    }
  }
  finish(state, nodes);
}
BENCHMARK(parse)->Unit(benchmark::kMillisecond);

void parse_and_main_text(benchmark::State& state) {
  std::size_t characters = 0;
  for (auto _ : state) {
    for (const Page& page : sample()) {
      const auto tree = HtmlTree::parse(page.content, Limits{});
      if (!tree) continue;
      for (const TextBlock& block : main_text(*tree))
        characters += paragraph_text(page.content, *tree, block).text.size();
    }
  }
  finish(state, characters);
}
BENCHMARK(parse_and_main_text)->Unit(benchmark::kMillisecond);

// Text, metadata, normalisation and the map to the page's bytes: what `gainsay read` does of a page.
void parse_and_extract(benchmark::State& state) {
  std::size_t characters = 0;
  for (auto _ : state) {
    for (const Page& page : sample()) {
      const auto article = extract(page, Limits{});
      if (article) characters += article->text.size();
    }
  }
  finish(state, characters);
}
BENCHMARK(parse_and_extract)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
