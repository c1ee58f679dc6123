// Commands on a queue (cli/command.h says how commands are added).
#pragma once

#include "cli/command.h"

namespace gainsay::cli {

void add_submit(CLI::App& app, Run& run);
void add_worker(CLI::App& app, Run& run);
void add_queue(CLI::App& app, Run& run);

}  // namespace gainsay::cli
