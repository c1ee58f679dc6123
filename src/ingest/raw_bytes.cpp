#include "ingest/raw_bytes.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace gainsay {
namespace {

constexpr std::size_t chunk_size = 128 * 1024;

class FileBytes : public RawBytes {
 public:
  FileBytes(int descriptor, std::string path) : descriptor_(descriptor), path_(std::move(path)) {}
  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;
  ~FileBytes() override {
    if (descriptor_ > STDIN_FILENO) close(descriptor_);
  }

  Result<void> read(std::string& out) override {
    const std::size_t before = out.size();
    out.resize(before + chunk_size);
    ssize_t count = 0;
    do {
      count = ::read(descriptor_, out.data() + before, chunk_size);
    } while (count < 0 && errno == EINTR);
    out.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0) {
      return fail(ErrorCode::unreadable, fmt::format("can't be read: {}", std::strerror(errno)), path_, at_);
    }
    at_ += static_cast<std::uint64_t>(count);
    return {};
  }

 private:
  int descriptor_;
  std::string path_;
  std::uint64_t at_ = 0;
};

class MemoryBytes : public RawBytes {
 public:
  explicit MemoryBytes(std::string_view bytes) : bytes_(bytes) {}

  Result<void> read(std::string& out) override {
    const std::size_t count = std::min(chunk_size, bytes_.size());
    out.append(bytes_.substr(0, count));
    bytes_.remove_prefix(count);
    return {};
  }

 private:
  std::string_view bytes_;
};

}  // namespace

Result<std::unique_ptr<RawBytes>> open_file_bytes(const std::string& path) {
  if (path == "-") return std::make_unique<FileBytes>(STDIN_FILENO, path);
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    const ErrorCode code = errno == ENOENT ? ErrorCode::not_found : ErrorCode::unreadable;
    return fail(code, fmt::format("can't be opened: {}", std::strerror(errno)), path);
  }
  auto bytes = std::make_unique<FileBytes>(descriptor, path);
  struct stat information {};
  if (fstat(descriptor, &information) == 0 && S_ISDIR(information.st_mode)) {
    return fail(ErrorCode::unreadable, "is a folder", path);
  }
  return bytes;
}

std::unique_ptr<RawBytes> memory_bytes(std::string_view bytes) {
  return std::make_unique<MemoryBytes>(bytes);
}

}  // namespace gainsay
