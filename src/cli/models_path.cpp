#include "cli/models_path.h"

#include <cstdlib>
#include <filesystem>

namespace gainsay::cli {
namespace {

bool is_folder(const std::string& path) {
  std::error_code ignored;  // a path that can't be looked at is no folder to load from
  return std::filesystem::is_directory(path, ignored);
}

Result<std::string> asked_for(const std::string& path, const char* by) {
  if (is_folder(path)) return path;
  return fail(ErrorCode::not_found, std::string("no such folder of models (named by ") + by + ")", path);
}

}  // namespace

std::vector<std::string> default_models_paths() {
  std::vector<std::string> paths;
  std::error_code failed;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
  const std::filesystem::path above = program.parent_path().parent_path();
  if (!failed) paths.push_back((above / "share" / "gainsay" / "models" / "en").string());
  paths.emplace_back(GAINSAY_INSTALLED_MODELS);
  // Only a build tree has this file above the program.
  if (!failed && std::filesystem::exists(above / "CMakeCache.txt", failed)) {
    paths.push_back((above / GAINSAY_MODELS_FROM_BUILD).lexically_normal().string());
  }
  return paths;
}

Result<std::string> models_path(const std::optional<std::string>& given) {
  if (given) return asked_for(*given, "--models");
  // Read once, before any thread is started.
  if (const char* named = std::getenv("GAINSAY_MODELS"); named != nullptr && *named != '\0') {
    return asked_for(named, "GAINSAY_MODELS");
  }
  std::string tried;
  for (const std::string& path : default_models_paths()) {
    if (is_folder(path)) return path;
    tried += (tried.empty() ? "" : ", ") + path;
  }
  return fail(ErrorCode::not_found, "no folder of models; tried " + tried + " (name one with --models DIR)");
}

}  // namespace gainsay::cli
