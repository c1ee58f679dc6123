#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <utility>
#include <vector>

namespace gainsay::cli {
namespace {

tl::unexpected<Error> unwritable(const std::string& name, const char* what) {
  const int cause = errno;
  if (cause == EPIPE) return fail(ErrorCode::unwritable, "closed by its reader", name);
  return fail(ErrorCode::unwritable, std::string(what) + ": " + std::strerror(cause), name);
}

}  // namespace

Output Output::standard() {
  return {STDOUT_FILENO, "standard output"};
}

Result<Output> Output::create(const std::string& path) {
  struct stat found {};
  const bool exists = ::stat(path.c_str(), &found) == 0;
  if (exists && S_ISDIR(found.st_mode)) return fail(ErrorCode::unwritable, "is a folder", path);
  if (exists && !S_ISREG(found.st_mode)) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return unwritable(path, "can't be opened");
    return Output(descriptor, path);
  }
  std::error_code failed;
  const std::string target = exists ? std::filesystem::canonical(path, failed).string() : path;
  if (failed) return fail(ErrorCode::unwritable, "can't be resolved: " + failed.message(), path);
  std::string draft = target + ".XXXXXX";
  std::vector<char> name(draft.begin(), draft.end());
  name.push_back('\0');
  // Elsewhere a reader who has seen enough ends the program, as with any filter. But a message that nobody
  // reads must not leave half a file behind.
  std::signal(SIGPIPE, SIG_IGN);
  const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0) return unwritable(path, "can't be created");
  // mkostemp makes files private; the mode is that of the file replaced, or what open() would have given.
  mode_t mode = 0;
  if (exists) {
    mode = found.st_mode & 07777;
  } else {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    mode = 0666 & ~mask;
  }
  Output output(descriptor, path);
  output.final_path_ = target;
  output.draft_path_ = name.data();
  if (::fchmod(descriptor, mode) != 0) return unwritable(path, "can't be given its mode");
  return output;
}

Output::Output(Output&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      name_(std::move(other.name_)),
      final_path_(std::move(other.final_path_)),
      draft_path_(std::exchange(other.draft_path_, {})) {}

Output::~Output() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
  if (!draft_path_.empty()) ::unlink(draft_path_.c_str());
}

tl::unexpected<Error> Output::failure(const char* what) const {
  return unwritable(name_, what);
}

Result<void> Output::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return failure("can't be written");
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

Result<void> Output::commit() {
  if (descriptor_ == STDOUT_FILENO) return {};
  if (!draft_path_.empty() && ::fsync(descriptor_) != 0) return failure("can't be written");
  if (::close(std::exchange(descriptor_, -1)) != 0) return failure("can't be closed");
  if (draft_path_.empty()) return {};
  if (::rename(draft_path_.c_str(), final_path_.c_str()) != 0) return failure("can't be put in place");
  draft_path_.clear();
  return {};
}

}  // namespace gainsay::cli
