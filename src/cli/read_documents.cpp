#include "cli/read_documents.h"

#include <fmt/format.h>

#include <utility>

#include "base/thread_pool.h"
#include "cli/command.h"
#include "cli/document_sink.h"
#include "export/annotation.h"
#include "export/brat.h"
#include "export/csv.h"
#include "export/json.h"
#include "work/one_document.h"

namespace gainsay::cli {
namespace {

std::string render(const ReadOptions& options, const ReadStages& stages, const Article& article,
                   const Analysis& analysis) {
  if (options.format == "json" || options.format == "jsonl") {
    return to_json(article, analysis, json_options(options)) + "\n";
  }
  if (options.format == "annotation") return to_annotations(article, analysis) + "\n";
  if (options.format == "csv") return to_csv(article, analysis);
  if (options.format == "brat") return to_brat(article, analysis);
  return stages.report(article, analysis);
}

Result<Rendered> read_page(const ReadOptions& options, const ReadStages& stages, const Page& page) {
  return on_one_document(page.provenance, [&]() -> Result<Rendered> {
    auto article = extract(page, options.limits, text_source(options));
    if (!article) return tl::unexpected(article.error());
    auto analysis = stages.analyse(*article);
    if (!analysis) return tl::unexpected(analysis.error());
    Rendered out{page.provenance, render(options, stages, *article, *analysis), {}};
    if (options.format == "brat") out.text = std::move(article->text);
    return out;
  });
}

}  // namespace

TextSource text_source(const ReadOptions& options) {
  return options.text_source == "as-is" ? TextSource::as_is : TextSource::detect;
}

JsonOptions json_options(const ReadOptions& options) {
  JsonOptions json{.indented = options.format != "jsonl"};
  for (const std::string& layer : options.include) {
    json.sentences = json.sentences || layer == "sentences";
    json.tokens = json.tokens || layer == "tokens";
    json.quotations = json.quotations || layer == "quotations";
  }
  return json;
}

int read_documents(const ReadOptions& options, const ReadStages& stages) {
  auto sink = DocumentSink::open(options);
  if (!sink) {
    say(describe(sink.error()));
    return exit_some_failed;
  }
  std::size_t read = 0;
  std::size_t failed = 0;
  bool broken = false;  // the output; what is still in flight is thrown away
  const auto produce = [&]() -> std::optional<Result<Page>> {
    if (broken) return std::nullopt;
    return stages.next();
  };
  const auto transform = [&](const Result<Page>& page) -> Result<Rendered> {
    if (!page) return tl::unexpected(page.error());
    return read_page(options, stages, *page);
  };
  const auto consume = [&](const Result<Rendered>& document) {
    if (broken) return;
    if (!document) {
      ++failed;
      say(describe(document.error()));
      return;
    }
    ++read;
    if (const auto put = (*sink)->put(*document); !put) {
      broken = true;
      say(describe(put.error()));
    }
  };
  ordered_parallel(options.threads, produce, transform, consume);
  if (broken) return exit_some_failed;
  if (const auto finished = (*sink)->finish(); !finished) {
    say(describe(finished.error()));
    return exit_some_failed;
  }
  if (failed > 0 && !options.quiet)
    say(fmt::format("{} of {} documents could not be read", failed, read + failed));
  return failed > 0 ? exit_some_failed : exit_ok;
}

}  // namespace gainsay::cli
