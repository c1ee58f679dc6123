// The frame of the command line: one file a command. Each adds its subcommand, and sets `run` when the user
// chose it. To add one: write src/cli/NAME.cpp with add_NAME, declare it here, call it in main.cpp (or, for a
// subcommand of eval, in eval.cpp).
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

namespace gainsay::cli {

/// What main runs after parsing; returns the exit code. A command sets it in its CLI11 callback:
/// `command->callback([&run, options] { run = [options] { return tag(*options); }; });`
using Run = std::function<int()>;

inline constexpr int exit_ok = 0;           ///< all was read
inline constexpr int exit_some_failed = 1;  ///< some input failed, each is named on stderr
inline constexpr int exit_usage = 2;        ///< the command line is wrong
inline constexpr int exit_ledger =
    3;  ///< the ledger can't be opened, read or written, or is of a newer version

void add_eval(CLI::App& app, Run& run);
void add_tag(CLI::App& app, Run& run);
void add_watch(CLI::App& app, Run& run);
void add_gazetteer(CLI::App& app, Run& run);
void add_help(CLI::App& app, Run& run);

// Commands on a ledger.
void add_ingest(CLI::App& app, Run& run);
void add_verify(CLI::App& app, Run& run);
void add_export(CLI::App& app, Run& run);
void add_find(CLI::App& app, Run& run);
void add_claims(CLI::App& app, Run& run);
void add_actors(CLI::App& app, Run& run);
void add_timeline(CLI::App& app, Run& run);
void add_copies(CLI::App& app, Run& run);
void add_versions(CLI::App& app, Run& run);
void add_disputes(CLI::App& app, Run& run);
void add_reply(CLI::App& app, Run& run);
void add_serve(CLI::App& app, Run& run);

// Subcommands of eval, each in eval_<name>.cpp.
void add_eval_articles(CLI::App& eval, Run& run);
void add_eval_text(CLI::App& eval, Run& run);
void add_eval_names(CLI::App& eval, Run& run);
void add_eval_times(CLI::App& eval, Run& run);
void add_eval_places(CLI::App& eval, Run& run);
void add_eval_syntax(CLI::App& eval, Run& run);
void add_eval_metadata(CLI::App& eval, Run& run);
void add_eval_dates(CLI::App& eval, Run& run);  // in eval_metadata.cpp
void add_eval_attribution(CLI::App& eval, Run& run);
void add_eval_stance(CLI::App& eval, Run& run);
void add_eval_stories(CLI::App& eval, Run& run);
void add_eval_subject(CLI::App& eval, Run& run);
void add_eval_inputs(CLI::App& eval, Run& run);
void add_eval_feeds(CLI::App& eval, Run& run);
void add_eval_coref(CLI::App& eval, Run& run);
void add_eval_copies(CLI::App& eval, Run& run);
void add_eval_claims(CLI::App& eval, Run& run);

/// Name, options with their defaults, examples, exit codes: how each command's help is laid out.
void set_help_style(CLI::App& app);

/// Writes "gainsay: message" to stderr as one line; control characters of `message` are shown as \xNN, so
/// that a file name can't drive the terminal.
void say(const std::string& message);

}  // namespace gainsay::cli
