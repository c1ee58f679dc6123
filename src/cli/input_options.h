// Options that commands which read documents have in common.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <optional>
#include <string>

#include "ingest/limits.h"

namespace gainsay::cli {

/// -j: 0 stands for all cores; see threads_of.
void add_threads_option(CLI::App& command, std::size_t& threads);
std::size_t threads_of(std::size_t asked);

void add_models_option(CLI::App& command, std::optional<std::string>& models);
void add_text_source_option(CLI::App& command, std::string& text_source);
void add_limit_options(CLI::App& command, Limits& limits);

}  // namespace gainsay::cli
