// What commands that read bytes of strangers keep, once their models and ledger are open.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cli/read_options.h"
#include "sandbox/sandbox.h"

namespace gainsay::cli {

/// Adds --no-sandbox.
void add_sandbox_option(CLI::App& command, bool& off);

/// What has to be readable for `inputs` to be read: files, folders, what patterns match, and where links in
/// them lead. Addresses and "-" need nothing.
std::vector<std::string> files_of_inputs(const std::vector<std::string>& inputs);

/// The folder in which a file or folder `output` will be made, or put in place of one; a device or pipe
/// itself.
std::string place_of_output(const std::string& output);

/// What a ledger needs: a file its folder, a database its network. SQLite's log, index and temporary files
/// lie in that folder from now on, unless SQLITE_TMPDIR names a folder for the last, which is then a place as
/// well. To be called before there are other threads.
sandbox::Needs needs_of_ledger(const std::string& ledger);

/// Confines the program, unless `off`. What the kernel lacks is said once, unless `quiet`.
void confine_program(bool off, bool quiet, const sandbox::Needs& needs);

/// The same for commands that read into an output, all of whose inputs are known.
void confine_reading(const ReadOptions& options);

}  // namespace gainsay::cli
