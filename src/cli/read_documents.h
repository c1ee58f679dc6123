// The loop of gainsay read: pages in, rendered documents out, in order, whatever the number of threads.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "analysis/analysis.h"
#include "cli/read_options.h"
#include "ingest/page.h"

namespace gainsay::cli {

/// The stages that the loop joins. `next` is called on one thread only; the others by several at once.
struct ReadStages {
  std::function<std::optional<Result<Page>>()> next;
  std::function<Result<Analysis>(const Article&)> analyse;
  std::function<std::string(const Article&, const Analysis&)> report;  ///< text and conllu
};

/// Reads every page, writes each in the order of `next`, tells each failure on stderr and goes on. Gives the
/// exit code. Stops early only where the output can't be written.
int read_documents(const ReadOptions& options, const ReadStages& stages);

}  // namespace gainsay::cli
