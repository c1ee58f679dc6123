#include "ingest/file_names.h"

#include <fmt/format.h>
#include <glob.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "ingest/format.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

FoundFiles files_below(const std::string& path) {
  FoundFiles files;
  std::error_code error;
  fs::recursive_directory_iterator at(path, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    const std::string name = at->path().filename().string();
    std::error_code unknown;
    if (name.starts_with('.')) {
      if (at->is_directory(unknown)) at.disable_recursion_pending();
      continue;
    }
    if (at->is_regular_file(unknown) && is_read_ending(ending_of(name)))
      files.paths.push_back(at->path().string());
  }
  if (error) {
    files.failure = {ErrorCode::unreadable, fmt::format("can't be listed: {}", error.message()), path, {}};
  } else if (files.paths.empty()) {
    files.failure = {ErrorCode::not_found, "holds no file that is read", path, {}};
  }
  std::sort(files.paths.begin(), files.paths.end());
  return files;
}

FoundFiles files_matching(const std::string& pattern) {
  glob_t found{};
  const int status = glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found);
  FoundFiles files;
  for (std::size_t i = 0; status == 0 && i < found.gl_pathc; ++i) files.paths.emplace_back(found.gl_pathv[i]);
  globfree(&found);
  if (files.paths.empty()) files.failure = {ErrorCode::not_found, "matches no file", pattern, {}};
  std::sort(files.paths.begin(), files.paths.end());
  return files;
}

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return path != "-" && fs::is_directory(path, ignored);
}

}  // namespace

bool stands_for_files(const std::string& path) {
  if (is_folder(path)) return true;
  // A link that leads nowhere is a name too: a pattern that matches itself would never end.
  std::error_code ignored;
  return path.find_first_of("*?[") != std::string::npos && !fs::exists(fs::symlink_status(path, ignored));
}

FoundFiles find_files(const std::string& path) {
  return is_folder(path) ? files_below(path) : files_matching(path);
}

}  // namespace gainsay
