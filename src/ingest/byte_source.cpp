#include "ingest/byte_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "ingest/unpacker.h"

namespace gainsay {
namespace {

// Kept of what was unpacked already: a member that was cut is noticed only after the next one's beginning.
constexpr std::size_t look_back = 64 * 1024;

}  // namespace

struct ByteSource::State {
  std::string name;
  std::unique_ptr<RawBytes> bytes;
  std::shared_ptr<Expansion> expansion;
  bool outermost = true;

  std::string raw;  // bytes of the file, not yet unpacked, behind some that are
  std::size_t raw_at = 0;
  std::size_t member_at = 0;    // where in `raw` the member at hand begins, 0 where it began before
  std::uint64_t raw_taken = 0;  // bytes of the file before raw_at
  bool raw_ended = false;
  std::optional<Error> failure;  // of `bytes`, which say it once

  bool started = false;
  std::unique_ptr<Unpacker> unpacker;
  bool between_members = false;
  bool damaged = false;

  std::string plain;
  std::size_t plain_at = 0;
  std::uint64_t position = 0;

  Result<void> fill_raw() {
    const std::size_t unneeded = unpacker ? raw_at - std::min(raw_at, look_back) : raw_at;
    raw.erase(0, unneeded);
    raw_at -= unneeded;
    member_at -= std::min(member_at, unneeded);
    const std::size_t before = raw.size();
    if (!failure) {
      if (auto read = bytes->read(raw); !read) failure = std::move(read.error());
    }
    if (failure) return tl::unexpected(*failure);
    raw_ended = raw.size() == before;
    if (outermost) expansion->packed += raw.size() - before;
    return {};
  }

  Result<void> start() {
    started = true;
    while (raw.size() < 4 && !raw_ended) {
      if (auto filled = fill_raw(); !filled) return filled;
    }
    unpacker = make_unpacker(raw);
    return {};
  }

  // Appends to `plain`; nothing at the end.
  Result<void> fill_plain() {
    plain.erase(0, plain_at);
    plain_at = 0;
    if (!started) {
      if (auto ready = start(); !ready) return ready;
    }
    if (!unpacker) return copy_some();
    if (expansion->too_much()) {
      return fail(ErrorCode::limit_exceeded,
                  fmt::format("unpacks to more than {} times its size: taken for a decompression bomb",
                              expansion->most),
                  name, raw_taken);
    }
    const std::size_t before = plain.size();
    while (plain.size() == before) {
      if (damaged) return breaks_format();
      const auto ready = raw_ready();
      if (!ready) return tl::unexpected(ready.error());
      if (!*ready) return {};
      unpack_some();
    }
    return {};
  }

  Result<void> copy_some() {
    while (raw_at == raw.size() && !raw_ended) {
      if (auto filled = fill_raw(); !filled) return filled;
    }
    raw_taken += raw.size() - raw_at;
    plain.append(raw, raw_at);
    raw.clear();
    raw_at = 0;
    return {};
  }

  // Whether there is a byte of a member to unpack. What follows a member is another one, zero padding, or
  // something that is not ours to guess at.
  Result<bool> raw_ready() {
    for (;;) {
      if (between_members) {
        while (raw_at < raw.size() && raw[raw_at] == '\0') ++raw_at, ++raw_taken;
      }
      if (raw_at < raw.size()) break;
      if (raw_ended) {
        if (between_members) return false;
        return fail(ErrorCode::truncated, fmt::format("ends in the middle of {} data", unpacker->name()),
                    name, raw_taken);
      }
      if (auto filled = fill_raw(); !filled) return tl::unexpected(std::move(filled.error()));
    }
    if (std::exchange(between_members, false)) begin_member();
    return true;
  }

  void begin_member() {
    unpacker->restart();
    member_at = raw_at;
  }

  void unpack_some() {
    const std::size_t before = plain.size();
    const Unpacker::Step step = unpacker->unpack(std::string_view(raw).substr(raw_at), plain);
    expansion->plain += plain.size() - before;
    raw_at += step.used;
    raw_taken += step.used;
    between_members = step.state == Unpacker::State::member_ended;
    damaged = step.state == Unpacker::State::damaged;
  }

  Result<void> breaks_format() const {
    return fail(ErrorCode::damaged, fmt::format("breaks the {} format", unpacker->name()), name, raw_taken);
  }

  // Finds the beginning of a member behind the one at hand; false at the end.
  bool find_member() {
    raw_taken -= raw_at - member_at;
    raw_at = member_at;
    std::size_t from = std::min(raw_at + 1, raw.size());
    for (;;) {
      const std::size_t found = raw.find(unpacker->signature(), from);
      const std::size_t at =
          found != std::string::npos ? found : raw.size() - std::min<std::size_t>(raw.size(), 3);
      raw_taken += std::max(at, raw_at) - raw_at;
      raw_at = std::max(at, raw_at);
      if (found != std::string::npos) return true;
      if (raw_ended || !fill_raw()) return false;
      from = raw_at;
    }
  }
};

ByteSource::ByteSource(std::unique_ptr<State> state) : state_(std::move(state)) {}
ByteSource::ByteSource(ByteSource&&) noexcept = default;
ByteSource& ByteSource::operator=(ByteSource&&) noexcept = default;
ByteSource::~ByteSource() = default;

Result<ByteSource> ByteSource::open(const std::string& path, const Limits& limits) {
  auto bytes = open_file_bytes(path);
  if (!bytes) return tl::unexpected(std::move(bytes.error()));
  auto state = std::make_unique<State>();
  state->name = path;
  state->bytes = std::move(*bytes);
  state->expansion = std::make_shared<Expansion>(Expansion{.most = limits.max_expansion});
  return ByteSource(std::move(state));
}

ByteSource ByteSource::of_memory(std::string_view bytes, std::string name, const Limits& limits) {
  auto state = std::make_unique<State>();
  state->name = std::move(name);
  state->bytes = memory_bytes(bytes);
  state->expansion = std::make_shared<Expansion>(Expansion{.most = limits.max_expansion});
  return ByteSource(std::move(state));
}

ByteSource ByteSource::inside(std::unique_ptr<RawBytes> bytes, std::string name,
                              std::shared_ptr<Expansion> expansion) {
  auto state = std::make_unique<State>();
  state->name = std::move(name);
  state->bytes = std::move(bytes);
  state->expansion = std::move(expansion);
  state->outermost = false;
  return ByteSource(std::move(state));
}

Result<std::string_view> ByteSource::peek() {
  return peek(1);
}

Result<std::string_view> ByteSource::peek(std::size_t count) {
  State& state = *state_;
  while (state.plain.size() - state.plain_at < count) {
    const std::size_t before = state.plain.size() - state.plain_at;
    const auto filled = state.fill_plain();
    const std::size_t now = state.plain.size() - state.plain_at;
    if (!filled && now == 0) return tl::unexpected(filled.error());
    if (!filled || now == before) break;
  }
  return std::string_view(state.plain).substr(state.plain_at);
}

void ByteSource::take(std::size_t count) {
  state_->plain_at += count;
  state_->position += count;
}

bool ByteSource::skip_to_next_member() {
  State& state = *state_;
  state.position += state.plain.size() - state.plain_at;
  state.plain.clear();
  state.plain_at = 0;
  if (!state.unpacker) return false;
  if (!state.between_members) {
    while (!state.between_members && !state.damaged && !state.expansion->too_much()) {
      const auto ready = state.raw_ready();
      if (!ready || !*ready) break;
      state.unpack_some();
      state.position += state.plain.size();
      state.plain.clear();
    }
    if (!state.between_members) {
      if (!state.find_member()) return false;
      state.damaged = false;
      state.begin_member();
      return true;
    }
  }
  const auto ready = state.raw_ready();
  return ready && *ready;
}

std::uint64_t ByteSource::position() const {
  return state_->position;
}
const std::string& ByteSource::name() const {
  return state_->name;
}
const std::shared_ptr<Expansion>& ByteSource::expansion() const {
  return state_->expansion;
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
