#include "ingest/warc_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/read_number.h"
#include "ingest/ascii.h"

namespace gainsay {
namespace {

constexpr std::size_t longest_head = std::size_t{64} * 1024;
constexpr std::string_view signature = "WARC/";

std::string without_brackets(std::string_view target) {
  target = ascii::trim(target);
  if (target.starts_with('<') && target.ends_with('>')) target = target.substr(1, target.size() - 2);
  return std::string(target);
}

}  // namespace

std::optional<Result<WarcRecord>> WarcReader::next() {
  if (ended_) return std::nullopt;
  if (left_ > 0) {
    if (auto passed = pass_block(); !passed) return tl::unexpected(lost(std::move(passed.error())));
  }
  const auto more = pass_line_ends();
  if (more && !*more) return std::nullopt;
  ++number_;
  start_ = source_.position();
  if (!more) return tl::unexpected(lost(more.error()));
  auto record = head();
  if (!record) return tl::unexpected(lost(std::move(record.error())));
  left_ = record->length;
  return record;
}

// Records are parted by two line ends; writers put fewer and more.
Result<bool> WarcReader::pass_line_ends() {
  for (;;) {
    const auto bytes = source_.peek();
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->empty()) return false;
    const std::size_t other = bytes->find_first_not_of("\r\n");
    source_.take(std::min(other, bytes->size()));
    if (other != std::string_view::npos) return true;
  }
}

// The lines up to the blank one, which is taken too.
Result<std::string> WarcReader::head_lines() {
  std::string lines;
  std::size_t line_start = 0;
  for (;;) {
    const auto bytes = source_.peek();
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->empty()) return fail(ErrorCode::truncated, "ends in the middle of a head");
    const std::size_t feed = bytes->find('\n');
    const std::size_t count = feed == std::string_view::npos ? bytes->size() : feed + 1;
    lines += bytes->substr(0, count);
    source_.take(count);
    if (lines.size() > longest_head) {
      return fail(ErrorCode::limit_exceeded, fmt::format("has a head of more than {} bytes", longest_head));
    }
    if (!lines.starts_with(std::string_view(signature).substr(0, std::min(lines.size(), signature.size())))) {
      return fail(ErrorCode::damaged, "doesn't begin with WARC/");
    }
    if (feed == std::string_view::npos) continue;
    if (ascii::trim(std::string_view(lines).substr(line_start)).empty()) return lines;
    line_start = lines.size();
  }
}

Result<WarcRecord> WarcReader::head() {
  const auto lines = head_lines();
  if (!lines) return tl::unexpected(lines.error());
  const HeaderFields fields = HeaderFields::parse(std::string_view(*lines).substr(lines->find('\n') + 1));
  const auto length = read_number<std::uint64_t>(fields.get("content-length"));
  if (!length) return fail(ErrorCode::damaged, "has no Content-Length");
  return WarcRecord{.number = number_,
                    .offset = start_,
                    .length = *length,
                    .type = ascii::lower(fields.get("warc-type")),
                    .target = without_brackets(fields.get("warc-target-uri")),
                    .date = std::string(fields.get("warc-date")),
                    .content_type = std::string(fields.get("content-type")),
                    .segmented = !fields.get("warc-segment-number").empty()};
}

Result<std::string> WarcReader::block(std::uint64_t max_bytes) {
  if (left_ > max_bytes) {
    return fail(ErrorCode::limit_exceeded,
                fmt::format("record {} has {} bytes, more than the limit of {}", number_, left_, max_bytes),
                name(), start_);
  }
  std::string block;
  while (left_ > 0) {
    const auto bytes = source_.peek();
    if (!bytes) return tl::unexpected(lost(bytes.error()));
    if (bytes->empty()) {
      return tl::unexpected(lost({ErrorCode::truncated, fmt::format("ends {} bytes early", left_), {}, {}}));
    }
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes->size()));
    block += bytes->substr(0, count);
    source_.take(count);
    left_ -= count;
  }
  // The checksum of a packed member stands behind it: a block is whole only when that was seen.
  if (const auto more = pass_line_ends(); !more) return tl::unexpected(lost(more.error()));
  return block;
}

Result<void> WarcReader::pass_block() {
  while (left_ > 0) {
    const auto bytes = source_.peek();
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->empty()) return fail(ErrorCode::truncated, fmt::format("ends {} bytes early", left_));
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes->size()));
    source_.take(count);
    left_ -= count;
  }
  return {};
}

// Names the record in an error, and goes to where the next one may begin.
Error WarcReader::lost(Error error) {
  error.message = fmt::format("record {} {}", number_, error.message);
  error.input = name();
  if (!error.offset) error.offset = start_;
  left_ = 0;
  find_next_record();
  return error;
}

// A line that begins a record, in this member or in the next that can be unpacked.
void WarcReader::find_next_record() {
  for (bool line_begins = false;;) {
    const auto bytes = source_.peek(signature.size());
    if (!bytes) {
      const bool on = !beyond_help(bytes.error()) && source_.skip_to_next_member();
      if (!on) break;
      line_begins = true;
      continue;
    }
    if (bytes->empty()) break;
    if (line_begins && bytes->starts_with(signature)) return;
    const std::size_t feed = bytes->find('\n');
    line_begins = feed != std::string_view::npos;
    source_.take(line_begins ? feed + 1 : bytes->size());
  }
  ended_ = true;
}

bool WarcReader::beyond_help(const Error& error) const {
  return error.code == ErrorCode::unreadable || source_.expansion()->too_much();
}

}  // namespace gainsay
