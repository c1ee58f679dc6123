// One file a command: each adds its subcommand, and sets `run` when the user chose it.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

namespace gainsay::cli {

/// What main runs after parsing; returns the exit code (DESIGN: 0 all read, 1 some inputs failed, 2 usage).
using Run = std::function<int()>;

inline constexpr int exit_ok = 0;
inline constexpr int exit_some_failed = 1;
inline constexpr int exit_usage = 2;

void add_eval(CLI::App& app, Run& run);

// Subcommands of eval, each in eval_<name>.cpp.

}  // namespace gainsay::cli
