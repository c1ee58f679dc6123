#include "library/models_folder.h"

#include <dlfcn.h>

#include <filesystem>

namespace gainsay {

Result<std::string> installed_models() {
  static const char inside = 0;  // any address of this library
  Dl_info library{};
  if (dladdr(&inside, &library) == 0 || library.dli_fname == nullptr) {
    return fail(ErrorCode::not_found, "the library can't tell where it lies; name the folder of models");
  }
  std::error_code failed;
  // Links resolved first: /lib is a link to /usr/lib, but /share is none to /usr/share.
  const auto file = std::filesystem::canonical(library.dli_fname, failed);
  if (failed) return fail(ErrorCode::not_found, "can't be followed: " + failed.message(), library.dli_fname);
  const auto folder = (file.parent_path() / GAINSAY_MODELS_FROM_LIBRARY).lexically_normal();
  if (!std::filesystem::is_directory(folder, failed)) {
    return fail(ErrorCode::not_found, "no such folder of models, where this library looks by itself",
                folder.string());
  }
  return folder.string();
}

}  // namespace gainsay
