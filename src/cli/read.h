// gainsay read: its options, and how it is joined to the stages.
#pragma once

#include <functional>

#include "cli/command.h"
#include "cli/read_documents.h"

namespace gainsay::cli {

/// Opens inputs and models for one run.
using ConnectStages = std::function<Result<ReadStages>(const ReadOptions&)>;

/// The stages of the program itself. Fails with not_found where there are no models, or as load_models does.
Result<ReadStages> connect_stages(const ReadOptions& options);

/// The stages up to names, and CoNLL-U for a report.
Result<ReadStages> connect_parse(const ReadOptions& options);

/// Adds `gainsay parse`.
void add_parse(CLI::App& app, Run& run);

/// Adds `gainsay read`. Tests give stages of their own.
void add_read(CLI::App& app, Run& run, ConnectStages connect);

}  // namespace gainsay::cli
