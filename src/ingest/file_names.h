// Folders and patterns, as the files that they stand for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace gainsay {

/// Whether `path` is a folder, or a pattern (* ? [) that isn't itself the name of a file.
bool stands_for_files(const std::string& path);

struct FoundFiles {
  std::vector<std::string> paths;  ///< sorted bytewise
  std::optional<Error> failure;  ///< not_found where there are none; unreadable, beside what could be listed
};

/// The files below a folder, those hidden or with an ending that isn't read left out; the files and folders
/// that a pattern matches.
FoundFiles find_files(const std::string& path);

}  // namespace gainsay
