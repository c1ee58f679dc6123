#include <memory>
#include <utility>

#include "cli/models_path.h"
#include "cli/read.h"
#include "export/report.h"
#include "ingest/inputs.h"

namespace gainsay::cli {

Result<ReadStages> connect_stages(const ReadOptions& options) {
  const auto folder = models_path(options.models);
  if (!folder) return tl::unexpected(folder.error());
  auto loaded = load_models(*folder);
  if (!loaded) return tl::unexpected(std::move(loaded.error()));

  // Shared, because std::function copies what it holds.
  const auto models = std::make_shared<const Models>(std::move(*loaded));
  const auto reader = std::make_shared<PageReader>(options.inputs, options.limits);
  const ReportOptions report{report_width(options), colour_report(options)};
  ReadStages stages;
  stages.next = [reader] { return reader->next(); };
  stages.analyse = [models, limits = options.limits](const Article& article) {
    return analyse(article, *models, limits);
  };
  stages.report = [report](const Article& article, const Analysis& analysis) {
    return to_report(article, analysis, report);
  };
  return stages;
}

}  // namespace gainsay::cli
