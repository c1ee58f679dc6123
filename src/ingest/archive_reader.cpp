#include "ingest/archive_reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <cerrno>
#include <new>
#include <utility>

namespace gainsay {

struct ArchiveReader::State {
  explicit State(ByteSource from) : source(std::move(from)), handle(archive_read_new()) {
    if (handle == nullptr) throw std::bad_alloc();
    archive_read_support_format_tar(handle);
    archive_read_support_format_zip_streamable(handle);
    opened = archive_read_open(handle, this, nullptr, give_bytes, nullptr) == ARCHIVE_OK;
    ended = !opened;
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { archive_read_free(handle); }

  static la_ssize_t give_bytes(archive* from, void* self, const void** buffer) {
    State& state = *static_cast<State*>(self);
    state.source.take(state.shown);
    state.shown = 0;
    const auto bytes = state.source.peek();
    if (!bytes) {
      state.failure = bytes.error();
      archive_set_error(from, EIO, "%s", bytes.error().message.c_str());
      return ARCHIVE_FATAL;
    }
    state.shown = bytes->size();
    *buffer = bytes->data();
    return static_cast<la_ssize_t>(bytes->size());
  }

  // What went wrong: of what the archive is packed in, if anything, else of the archive.
  Error error(const std::string& input) {
    if (failure) {
      Error out = *failure;
      if (input != source.name()) out.input = input;
      return out;
    }
    const char* said = archive_error_string(handle);
    const std::string_view reason = said == nullptr ? "no archive that is known" : said;
    const bool cut = reason.starts_with("Truncated");
    return {cut ? ErrorCode::truncated : ErrorCode::damaged,
            fmt::format("breaks the archive format: {}", reason), input, source.position() + shown};
  }

  Error bomb(const std::string& input) const {
    return {ErrorCode::limit_exceeded,
            fmt::format("unpacks to more than {} times its size: taken for a decompression bomb",
                        source.expansion()->most),
            input, source.position() + shown};
  }

  // As RawBytes::read; the error is for `input`.
  Result<void> read(std::string& out, const std::string& input) {
    if (source.expansion()->too_much()) {
      ended = true;
      return tl::unexpected(bomb(input));
    }
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t at = 0;
    int status = ARCHIVE_OK;
    while (status == ARCHIVE_OK && size == 0) status = archive_read_data_block(handle, &block, &size, &at);
    if (status == ARCHIVE_EOF) return {};
    // A checksum that doesn't hold is a warning, at the end.
    if (status != ARCHIVE_OK) {
      if (status == ARCHIVE_FATAL) ended = true;
      return tl::unexpected(error(input));
    }
    out.append(static_cast<const char*>(block), size);
    source.expansion()->plain += size;
    return {};
  }

  // A member that says its size only at its end has to be unpacked to be passed over.
  Result<void> pass_member() {
    std::string some;
    do {
      some.clear();
      if (auto read_on = read(some, source.name()); !read_on) return read_on;
    } while (!some.empty());
    return {};
  }

  ByteSource source;
  archive* handle;
  std::size_t shown = 0;
  std::optional<Error> failure;
  bool opened = false;
  bool ended = false;
  bool told = false;
  bool in_member = false;
};

ArchiveReader::ArchiveReader(ByteSource source) : state_(std::make_shared<State>(std::move(source))) {}
ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

std::optional<Result<ArchiveMember>> ArchiveReader::next() {
  State& state = *state_;
  const auto stop = [&](Error error) -> std::optional<Result<ArchiveMember>> {
    state.ended = true;
    return tl::unexpected(std::move(error));
  };
  if (!state.opened && !std::exchange(state.told, true)) return stop(state.error(name()));
  if (state.ended) return std::nullopt;
  for (;;) {
    if (std::exchange(state.in_member, false)) {
      const auto passed = state.pass_member();
      if (!passed && state.ended) return stop(passed.error());
    }
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(state.handle, &entry);
    if (status == ARCHIVE_EOF) {
      state.ended = true;
      return std::nullopt;
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return stop(state.error(name()));
    state.in_member = true;
    const auto type = archive_entry_filetype(entry);
    if ((type != AE_IFREG && type != 0) || archive_entry_hardlink(entry) != nullptr) continue;
    const char* path = archive_entry_pathname_utf8(entry);
    if (path == nullptr) path = archive_entry_pathname(entry);
    return ArchiveMember{path == nullptr ? "" : path, archive_entry_is_data_encrypted(entry) != 0};
  }
}

std::unique_ptr<RawBytes> ArchiveReader::bytes(const std::string& name) {
  class Member : public RawBytes {
   public:
    Member(std::shared_ptr<State> state, std::string name)
        : state_(std::move(state)), name_(std::move(name)) {}
    Result<void> read(std::string& out) override { return state_->read(out, name_); }

   private:
    std::shared_ptr<State> state_;
    std::string name_;
  };
  return std::make_unique<Member>(state_, name);
}

const std::string& ArchiveReader::name() const {
  return state_->source.name();
}
const std::shared_ptr<Expansion>& ArchiveReader::expansion() const {
  return state_->source.expansion();
}

}  // namespace gainsay
