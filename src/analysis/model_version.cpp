#include "analysis/model_version.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <vector>

#include "base/hash.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// As long as a header is (base/model_file.h); it ends in the payload's checksum.
constexpr std::size_t header_size = 56;

}  // namespace

Result<std::string> model_version(const std::string& folder) {
  std::error_code failed;
  std::vector<fs::path> files;
  for (fs::directory_iterator at(folder, failed); !failed && at != fs::directory_iterator();
       at.increment(failed)) {
    if (at->path().extension() == ".bin") files.push_back(at->path());
  }
  if (failed) return fail(ErrorCode::unreadable, "can't be listed: " + failed.message(), folder);
  std::sort(files.begin(), files.end());
  std::string headers;
  for (const fs::path& file : files) {
    std::array<char, header_size> header{};
    if (!std::ifstream(file, std::ios::binary).read(header.data(), header.size()))
      return fail(ErrorCode::unreadable, "can't be read", file.string());
    headers += file.filename().string();
    headers.append(header.data(), header.size());
  }
  return to_hex(hash128(headers));
}

}  // namespace gainsay
