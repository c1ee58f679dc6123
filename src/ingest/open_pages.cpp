#include "ingest/open_pages.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "ingest/archive_pages.h"
#include "ingest/document.h"
#include "ingest/feed_pages.h"
#include "ingest/format.h"
#include "ingest/json_lines.h"
#include "ingest/jsonl.h"
#include "ingest/listed_pages.h"
#include "ingest/warc_pages.h"

namespace gainsay {
namespace {

// Of inputs that are read as a whole.
std::vector<Result<Page>> read_whole(ByteSource& source, Format format, const Limits& limits) {
  const Provenance provenance{.input = source.name()};
  const auto bytes = read_all(source, limits.max_bytes);
  if (!bytes) return listed(tl::unexpected(bytes.error()));
  switch (format) {
    case Format::json:
      return parse_json_file(*bytes, provenance);
    case Format::json_feed:
    case Format::xml_feed:
      return read_feed_pages(*bytes, format, provenance, limits);
    default:
      return listed(make_page(*bytes, format == Format::html ? PageKind::html : PageKind::text, provenance));
  }
}

}  // namespace

std::unique_ptr<PageStream> open_pages(ByteSource source, const Limits& limits, unsigned nesting) {
  // A WARC's first packed member is a small record: no more is taken of it than its name.
  auto head = source.peek(5);
  if (head && !head->starts_with("WARC/")) head = source.peek(format_head);
  if (!head) return std::make_unique<ListedPages>(listed(tl::unexpected(head.error())));
  const Format format = find_format(*head, source.name());
  switch (format) {
    case Format::json_lines:
      return std::make_unique<JsonLines>(std::move(source), limits);
    case Format::warc:
      return std::make_unique<WarcPages>(std::move(source), limits);
    case Format::archive:
      return open_archive(std::move(source), limits, nesting);
    case Format::unreadable:
      return std::make_unique<ListedPages>(listed(fail(
          ErrorCode::unsupported,
          fmt::format("is {}, which is not read: unpack it first", unreadable_kind(*head)), source.name())));
    case Format::other_xml:
      return std::make_unique<ListedPages>(
          listed(fail(ErrorCode::unsupported, "is neither a feed nor a page", source.name())));
    default:
      return std::make_unique<ListedPages>(read_whole(source, format, limits));
  }
}

}  // namespace gainsay
