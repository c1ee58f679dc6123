#include "ingest/json_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "ingest/ascii.h"
#include "ingest/jsonl.h"

namespace gainsay {

JsonLines::JsonLines(ByteSource source, const Limits& limits) : source_(std::move(source)), limits_(limits) {}

std::optional<Result<Page>> JsonLines::next() {
  while (!ended_) {
    ++line_;
    const std::uint64_t start = source_.position();
    const Provenance provenance{.input = source_.name(), .line = line_, .offset = start};
    std::string line;
    bool too_long = false;
    for (bool whole = false; !whole && !ended_;) {
      const auto bytes = source_.peek();
      if (!bytes) {
        ended_ = true;
        Error error = bytes.error();
        error.message += fmt::format(", after {} lines", line_ - 1);
        return tl::unexpected(std::move(error));
      }
      if (bytes->empty()) {
        ended_ = true;
        break;
      }
      const std::size_t feed = bytes->find('\n');
      whole = feed != std::string_view::npos;
      const std::string_view piece = bytes->substr(0, feed);
      too_long = too_long || line.size() + piece.size() > limits_.max_bytes;
      if (!too_long) line += piece;
      source_.take(piece.size() + (whole ? 1 : 0));
    }
    if (too_long) {
      any_ = true;
      return fail(ErrorCode::limit_exceeded,
                  fmt::format("is longer than the limit of {} bytes", limits_.max_bytes),
                  to_string(provenance), start);
    }
    if (line_ == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (!std::all_of(line.begin(), line.end(), ascii::is_space)) {
      any_ = true;
      return parse_json_page(line, provenance);
    }
  }
  if (std::exchange(any_, true)) return std::nullopt;
  return fail(ErrorCode::no_article, "is empty", source_.name());
}

}  // namespace gainsay
