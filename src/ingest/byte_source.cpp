#include "ingest/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <new>
#include <utility>

#include <fmt/format.h>

namespace gainsay {
namespace {

constexpr std::size_t chunk_size = 128 * 1024;

bool is_gzip(std::string_view bytes) {
  return bytes.size() >= 3 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

}  // namespace

struct ByteSource::State {
  std::string name;
  int descriptor = -1;
  std::string_view memory;

  std::string raw;  // bytes of the file, not yet inflated
  std::size_t raw_at = 0;
  std::uint64_t raw_taken = 0;  // bytes of the file before raw_at
  bool raw_ended = false;

  bool started = false;
  bool zipped = false;
  bool between_members = false;
  z_stream stream{};

  std::string plain;
  std::size_t plain_at = 0;
  std::uint64_t position = 0;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (zipped) inflateEnd(&stream);
    if (descriptor > STDIN_FILENO) close(descriptor);
  }

  Result<void> fill_raw() {
    raw.erase(0, raw_at);
    raw_at = 0;
    if (descriptor < 0) {
      const std::size_t count = std::min(chunk_size, memory.size());
      raw.append(memory.substr(0, count));
      memory.remove_prefix(count);
      raw_ended = memory.empty();
      return {};
    }
    const std::size_t before = raw.size();
    raw.resize(before + chunk_size);
    ssize_t count = 0;
    do {
      count = ::read(descriptor, raw.data() + before, chunk_size);
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
      raw.resize(before);
      return fail(ErrorCode::unreadable, fmt::format("can't be read: {}", std::strerror(errno)), name,
                  raw_taken);
    }
    raw.resize(before + static_cast<std::size_t>(count));
    raw_ended = count == 0;
    return {};
  }

  Result<void> start() {
    started = true;
    while (raw.size() < 3 && !raw_ended) {
      if (auto filled = fill_raw(); !filled) return filled;
    }
    if (!is_gzip(raw)) return {};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) throw std::bad_alloc();
    zipped = true;
    return {};
  }

  Result<void> fill_plain() {
    plain.clear();
    plain_at = 0;
    if (!started) {
      if (auto ready = start(); !ready) return ready;
    }
    return zipped ? inflate_some() : copy_some();
  }

  Result<void> copy_some() {
    while (raw_at == raw.size() && !raw_ended) {
      if (auto filled = fill_raw(); !filled) return filled;
    }
    plain.swap(raw);
    raw_taken += plain.size();
    raw.clear();
    raw_at = 0;
    return {};
  }

  Result<void> inflate_some() {
    while (plain.empty()) {
      if (raw_at == raw.size() && !raw_ended) {
        if (auto filled = fill_raw(); !filled) return filled;
        continue;
      }
      if (between_members) {
        // What follows a member is another one, zero padding, or something that is not ours to guess at.
        while (raw_at < raw.size() && raw[raw_at] == '\0') ++raw_at, ++raw_taken;
        if (raw_at == raw.size()) {
          if (raw_ended) return {};
          continue;
        }
        inflateReset(&stream);
        between_members = false;
      }
      if (raw_at == raw.size()) {
        return fail(ErrorCode::truncated, "ends in the middle of gzip data", name, raw_taken);
      }
      if (auto inflated = inflate_chunk(); !inflated) return inflated;
    }
    return {};
  }

  Result<void> inflate_chunk() {
    plain.resize(chunk_size);
    stream.next_in = reinterpret_cast<Bytef*>(raw.data() + raw_at);
    stream.avail_in = static_cast<uInt>(raw.size() - raw_at);
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    const int status = inflate(&stream, Z_NO_FLUSH);
    const std::size_t used = raw.size() - raw_at - stream.avail_in;
    plain.resize(plain.size() - stream.avail_out);
    raw_at += used;
    raw_taken += used;
    if (status == Z_STREAM_END) {
      between_members = true;
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      return fail(ErrorCode::damaged, "breaks the gzip format", name, raw_taken);
    }
    return {};
  }
};

ByteSource::ByteSource(std::unique_ptr<State> state) : state_(std::move(state)) {}
ByteSource::ByteSource(ByteSource&&) noexcept = default;
ByteSource& ByteSource::operator=(ByteSource&&) noexcept = default;
ByteSource::~ByteSource() = default;

Result<ByteSource> ByteSource::open(const std::string& path) {
  auto state = std::make_unique<State>();
  state->name = path;
  if (path == "-") {
    state->descriptor = STDIN_FILENO;
    return ByteSource(std::move(state));
  }
  state->descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (state->descriptor < 0) {
    const ErrorCode code = errno == ENOENT ? ErrorCode::not_found : ErrorCode::unreadable;
    return fail(code, fmt::format("can't be opened: {}", std::strerror(errno)), path);
  }
  struct stat information {};
  if (fstat(state->descriptor, &information) == 0 && S_ISDIR(information.st_mode)) {
    return fail(ErrorCode::unreadable, "is a folder", path);
  }
  return ByteSource(std::move(state));
}

ByteSource ByteSource::of_memory(std::string_view bytes, std::string name) {
  auto state = std::make_unique<State>();
  state->name = std::move(name);
  state->memory = bytes;
  return ByteSource(std::move(state));
}

Result<std::string_view> ByteSource::peek() {
  State& state = *state_;
  if (state.plain_at == state.plain.size()) {
    if (auto filled = state.fill_plain(); !filled) return tl::unexpected(std::move(filled.error()));
  }
  return std::string_view(state.plain).substr(state.plain_at);
}

void ByteSource::take(std::size_t count) {
  state_->plain_at += count;
  state_->position += count;
}

std::uint64_t ByteSource::position() const {
  return state_->position;
}
const std::string& ByteSource::name() const {
  return state_->name;
}

Result<std::string> read_all(ByteSource& source, std::uint64_t max_bytes) {
  std::string all;
  for (;;) {
    const auto bytes = source.peek();
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->empty()) return all;
    if (all.size() + bytes->size() > max_bytes) {
      return fail(ErrorCode::limit_exceeded, fmt::format("is larger than the limit of {} bytes", max_bytes),
                  source.name(), max_bytes);
    }
    all += *bytes;
    source.take(bytes->size());
  }
}

}  // namespace gainsay
