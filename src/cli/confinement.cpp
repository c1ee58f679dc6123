#include "cli/confinement.h"

#include <cstdlib>
#include <filesystem>

#include "cli/command.h"
#include "ingest/file_names.h"
#include "postgres/session.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

// Links to files in a folder are read; what they lead to may lie anywhere.
void add_links_below(const std::string& folder, std::vector<std::string>& paths) {
  std::error_code failed;  // what can't be listed can't be read either, and is told then
  fs::recursive_directory_iterator at(folder, failed);
  for (; !failed && at != fs::recursive_directory_iterator(); at.increment(failed)) {
    std::error_code unknown;
    if (at->is_symlink(unknown)) paths.push_back(at->path().string());
  }
}

bool is_folder(const std::string& path) {
  std::error_code failed;
  return fs::is_directory(path, failed);
}

std::string folder_above(const fs::path& path) {
  const fs::path folder = path.parent_path();
  return folder.empty() ? "." : folder.string();
}

}  // namespace

void add_sandbox_option(CLI::App& command, bool& off) {
  command.add_flag("--no-sandbox", off,
                   "Keep all rights while reading: open any file, start programs, reach the network");
}

std::vector<std::string> files_of_inputs(const std::vector<std::string>& inputs) {
  std::vector<std::string> paths;
  const auto add = [&](const std::string& path) {
    paths.push_back(path);
    if (is_folder(path)) add_links_below(path, paths);
  };
  for (const std::string& input : inputs) {
    if (input == "-") continue;
    if (!is_folder(input) && stands_for_files(input)) {
      for (const std::string& match : find_files(input).paths) add(match);
      // The folder in which the pattern is looked up again.
      paths.push_back(folder_above(input.substr(0, input.find_first_of("*?[")) + "x"));
    } else {
      add(input);
    }
  }
  return paths;
}

std::string place_of_output(const std::string& output) {
  std::error_code failed;
  const fs::file_status found = fs::status(output, failed);
  if (fs::is_directory(found)) return output;
  if (fs::is_regular_file(found)) return folder_above(fs::canonical(output, failed));
  if (fs::exists(found)) return output;
  std::string folder = folder_above(output);
  while (folder != "." && folder != "/" && !is_folder(folder)) folder = folder_above(folder);
  return folder;
}

sandbox::Needs needs_of_ledger(const std::string& ledger) {
  if (is_postgres_url(ledger)) return {{}, {}, sandbox::Network::all};
  std::error_code failed;
  const fs::path real = fs::canonical(ledger, failed);
  const std::string folder = folder_above(failed ? fs::path(ledger) : real);
  if (const char* named = std::getenv("SQLITE_TMPDIR"); named != nullptr && *named != '\0') {
    return {{}, {folder, named}};
  }
  (void)::setenv("SQLITE_TMPDIR", folder.c_str(), 1);  // fails for lack of memory only
  return {{}, {folder}};
}

void confine_program(bool off, bool quiet, const sandbox::Needs& needs) {
  if (off) return;
  const sandbox::Confinement held = sandbox::confine(needs);
  if (!held.missing.empty() && !quiet) say("the sandbox is not whole: " + held.missing);
}

void confine_reading(const ReadOptions& options) {
  sandbox::Needs needs;
  if (!options.lines) needs.read = files_of_inputs(options.inputs);
  if (!options.output.empty()) needs.write.push_back(place_of_output(options.output));
  confine_program(options.no_sandbox, options.quiet, needs);
}

}  // namespace gainsay::cli
