// The inputs of a command: names on the command line, and lists of names.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "base/result.h"

namespace gainsay::cli {

/// What a command is to read.
struct InputList {
  std::vector<std::string> names;
  std::string list;  ///< a file of more names, "-" for standard input; empty: none
};

/// Adds INPUT... and --list FILE, of which one has to be given, unless `instead` is set by another option.
/// Both outlive the parsing.
void add_inputs(CLI::App& command, InputList& inputs, const bool* instead = nullptr);

/// All names, those of the list last. They stand in it a line each or, where it has a NUL, each before a NUL.
/// Fails as ByteSource does, and with not_found where the list is empty.
Result<std::vector<std::string>> all_names(const InputList& inputs);

}  // namespace gainsay::cli
