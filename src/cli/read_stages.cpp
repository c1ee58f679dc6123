#include <memory>
#include <utility>

#include "cli/models_path.h"
#include "cli/read.h"
#include "export/conllu.h"
#include "export/report.h"
#include "ingest/inputs.h"

namespace gainsay::cli {

namespace {

// Shared, because std::function copies what it holds.
using SharedModels = std::shared_ptr<const Models>;

Result<SharedModels> shared_models(const ReadOptions& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  auto loaded = load_models(*folder);
  if (!loaded) return tl::unexpected(std::move(loaded.error()));
  return std::make_shared<const Models>(std::move(*loaded));
}

std::function<std::optional<Result<Page>>()> pages_of(const ReadOptions& options) {
  const auto reader = std::make_shared<PageReader>(options.inputs, options.limits);
  return [reader] { return reader->next(); };
}

}  // namespace

Result<ReadStages> connect_stages(const ReadOptions& options) {
  const auto models = shared_models(options);
  if (!models) return tl::unexpected(models.error());
  const ReportOptions report{report_width(options), colour_report(options)};
  ReadStages stages;
  stages.next = pages_of(options);
  stages.analyse = [models = *models, limits = options.limits, least = options.least_confidence](
                       const Article& article) { return analyse(article, *models, limits, least); };
  stages.report = [report](const Article& article, const Analysis& analysis) {
    return to_report(article, analysis, report);
  };
  return stages;
}

Result<ReadStages> connect_parse(const ReadOptions& options) {
  const auto models = shared_models(options);
  if (!models) return tl::unexpected(models.error());
  ReadStages stages;
  stages.next = pages_of(options);
  stages.analyse = [models = *models, limits = options.limits](const Article& article) {
    return analyse_words(article, *models, limits);
  };
  stages.report = [models = *models](const Article& article, const Analysis& analysis) {
    return to_conllu(article, analysis.text, analysis.syntax, models->syntax, analysis.names,
                     to_string(article.provenance));
  };
  return stages;
}

}  // namespace gainsay::cli
