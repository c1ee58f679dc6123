#include "base/model_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

#include "base/hash.h"
#include "base/mapped_model.h"

namespace gainsay {
namespace {

constexpr std::string_view magic = "GAINSAYM";
constexpr std::size_t kind_size = 16;
constexpr std::size_t header_size = 8 + kind_size + 4 + 4 + 8 + 16;

void put(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xff);
}

std::uint64_t get(std::string_view in, std::size_t at, int bytes) {
  std::uint64_t value = 0;
  for (int i = 0; i < bytes; ++i) value |= std::uint64_t{static_cast<unsigned char>(in[at + i])} << (8 * i);
  return value;
}

std::string header(const ModelFormat& format, std::string_view payload) {
  std::string out(magic);
  std::string kind(format.kind.substr(0, kind_size));
  kind.resize(kind_size, '\0');
  out += kind;
  put(out, format.version, 4);
  put(out, 0, 4);
  put(out, payload.size(), 8);
  const Hash128 hash = hash128(payload);
  put(out, hash.high, 8);
  put(out, hash.low, 8);
  return out;
}

std::string cause() {
  return std::generic_category().message(errno);
}

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

Result<std::string> read_all(const std::string& path) {
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (!file) {
    return fail(errno == ENOENT ? ErrorCode::not_found : ErrorCode::unreadable, "cannot open: " + cause(),
                path);
  }
  std::string bytes;
  std::array<char, 65536> block;
  while (const std::size_t read = std::fread(block.data(), 1, block.size(), file.get())) {
    bytes.append(block.data(), read);
  }
  if (std::ferror(file.get())) return fail(ErrorCode::unreadable, "cannot read: " + cause(), path);
  return bytes;
}

bool write_whole(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Result<std::string_view> checked_payload(std::string_view all, const std::string& path,
                                         const ModelFormat& format) {
  const auto bad = [&](std::string message) { return fail(ErrorCode::bad_model, std::move(message), path); };
  if (all.substr(0, magic.size()) != magic) return bad("is no model file");
  if (all.size() < header_size) return bad("ends inside its header");
  std::string_view kind = all.substr(8, kind_size);
  kind = kind.substr(0, std::min(kind.find('\0'), kind_size));
  if (kind != format.kind) return bad(fmt::format("holds '{}' weights, not '{}'", kind, format.kind));
  const std::uint64_t version = get(all, 24, 4);
  if (version != format.version) {
    return bad(fmt::format("is of version {}; this program reads version {}", version, format.version));
  }
  const std::string_view payload = all.substr(header_size);
  if (get(all, 32, 8) != payload.size()) return bad("is cut short or has bytes too many");
  const Hash128 hash = hash128(payload);
  if (get(all, 40, 8) != hash.high || get(all, 48, 8) != hash.low)
    return bad("is damaged: its checksum differs");
  return payload;
}

}  // namespace

Result<void> write_model_file(const std::string& path, const ModelFormat& format, std::string_view payload) {
  const std::string beside = fmt::format("{}.{}.part", path, ::getpid());
  const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) return fail(ErrorCode::unwritable, "cannot create: " + cause(), beside);
  const bool written =
      write_whole(file, header(format, payload)) && write_whole(file, payload) && ::fsync(file) == 0;
  const std::string why = written ? std::string() : cause();
  const bool closed = ::close(file) == 0;
  if (!written || !closed || std::rename(beside.c_str(), path.c_str()) != 0) {
    const std::string message = "cannot write: " + (why.empty() ? cause() : why);
    ::unlink(beside.c_str());
    return fail(ErrorCode::unwritable, message, path);
  }
  return {};
}

Result<std::string> read_model_file(const std::string& path, const ModelFormat& format) {
  auto bytes = read_all(path);
  if (!bytes) return bytes;
  return checked_payload(*bytes, path, format).map([](std::string_view payload) {
    return std::string(payload);
  });
}

struct MappedModel::Mapping {
  void* begin = nullptr;
  std::size_t size = 0;
  Mapping() = default;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() {
    if (begin != nullptr) ::munmap(begin, size);
  }
};

Result<MappedModel> MappedModel::open(const std::string& path, const ModelFormat& format) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return fail(errno == ENOENT ? ErrorCode::not_found : ErrorCode::unreadable, "cannot open: " + cause(),
                path);
  }
  struct stat status {};
  const bool known = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  auto mapping = std::make_shared<Mapping>();
  if (known && status.st_size > 0) {
    mapping->size = static_cast<std::size_t>(status.st_size);
    void* const begin = ::mmap(nullptr, mapping->size, PROT_READ, MAP_PRIVATE, file, 0);
    if (begin != MAP_FAILED) mapping->begin = begin;
  }
  const std::string why = cause();
  ::close(file);
  if (!known || (status.st_size > 0 && mapping->begin == nullptr)) {
    return fail(ErrorCode::unreadable, "cannot map: " + why, path);
  }
  const auto payload =
      checked_payload({static_cast<const char*>(mapping->begin), mapping->size}, path, format);
  if (!payload) return tl::unexpected(payload.error());
  MappedModel model;
  model.payload_ = *payload;
  model.mapping_ = std::move(mapping);
  return model;
}

}  // namespace gainsay
