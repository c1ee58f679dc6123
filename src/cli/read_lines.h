// gainsay read --jsonl: a filter, a line out for each line in.
#pragma once

#include <istream>

#include "cli/output.h"
#include "cli/read_documents.h"

namespace gainsay::cli {

/// Reads lines of {"url", "title", "published", "text" | "html"} and writes a line for each, in order: the
/// analysis, as --format jsonl has it, or {"error": {"line", "cause", "message", "offset"}}, also for an
/// empty line and for one longer than the limits, whose bytes are passed over. Each line is written before
/// the next one is waited for where options.threads is 1. Gives the exit code; an error line is no failure of
/// the filter.
int read_lines(std::istream& in, Output& out, const ReadOptions& options, const ReadStages& stages);

}  // namespace gainsay::cli
