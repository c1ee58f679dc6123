// A folder that appears only when all of its files are whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay::cli {

/// Files go into a folder beside `path`, which takes its place in commit(); without commit() nothing is left.
/// Unlike a file, a folder that holds something already is never replaced: who knows what else lies there.
class NewFolder {
 public:
  /// Fails with unwritable where `path` is a file, or a folder that is not empty.
  static Result<NewFolder> create(const std::string& path);

  NewFolder(NewFolder&& other) noexcept;
  NewFolder& operator=(NewFolder&&) = delete;
  NewFolder(const NewFolder&) = delete;
  NewFolder& operator=(const NewFolder&) = delete;
  ~NewFolder();

  /// Adds the file `name`, a plain name.
  Result<void> write(const std::string& name, std::string_view bytes);
  Result<void> commit();

 private:
  NewFolder(std::filesystem::path draft, std::string path)
      : draft_(std::move(draft)), path_(std::move(path)) {}

  std::filesystem::path draft_;
  std::string path_;
};

}  // namespace gainsay::cli
