#include "cli/new_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace gainsay::cli {
namespace {

tl::unexpected<Error> unwritable(const std::string& name, const char* what) {
  return fail(ErrorCode::unwritable, std::string(what) + ": " + std::strerror(errno), name);
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

Result<NewFolder> NewFolder::create(const std::string& path) {
  std::error_code failed;
  if (std::filesystem::exists(path, failed)) {
    if (!std::filesystem::is_directory(path, failed))
      return fail(ErrorCode::unwritable, "is no folder, and brat needs one", path);
    if (!std::filesystem::is_empty(path, failed))
      return fail(ErrorCode::unwritable, "is not empty: name a new folder", path);
  }
  std::string name = path;
  while (name.size() > 1 && name.ends_with('/')) name.pop_back();
  std::string draft = name + ".XXXXXX";
  if (::mkdtemp(draft.data()) == nullptr) return unwritable(path, "can't be created");
  // mkdtemp makes folders private; others get what mkdir would have given.
  const mode_t mask = ::umask(0);
  ::umask(mask);
  NewFolder folder(draft, name);
  if (::chmod(draft.c_str(), 0777 & ~mask) != 0) return unwritable(path, "can't be given its mode");
  return folder;
}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : draft_(std::exchange(other.draft_, {})), path_(std::move(other.path_)) {}

NewFolder::~NewFolder() {
  std::error_code failed;  // what can't be removed stays; there is nobody to tell
  if (!draft_.empty()) std::filesystem::remove_all(draft_, failed);
}

Result<void> NewFolder::write(const std::string& name, std::string_view bytes) {
  const std::string file = (draft_ / name).string();
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) return unwritable(path_ + "/" + name, "can't be created");
  const bool written = write_all(descriptor, bytes);
  const int cause = errno;
  if (::close(descriptor) != 0 && written) return unwritable(path_ + "/" + name, "can't be closed");
  errno = cause;
  if (!written) return unwritable(path_ + "/" + name, "can't be written");
  return {};
}

Result<void> NewFolder::commit() {
  // All files at once, instead of one after another.
  const int descriptor = ::open(draft_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return unwritable(path_, "can't be written");
  const bool synced = ::syncfs(descriptor) == 0;
  const int cause = errno;
  ::close(descriptor);
  errno = cause;
  if (!synced) return unwritable(path_, "can't be written");
  if (::rename(draft_.c_str(), path_.c_str()) != 0) return unwritable(path_, "can't be put in place");
  draft_.clear();
  return {};
}

}  // namespace gainsay::cli
