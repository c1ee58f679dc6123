#include "ingest/feed_pages.h"

#include <utility>

#include "ingest/ascii.h"
#include "ingest/charset.h"
#include "ingest/feed.h"
#include "ingest/listed_pages.h"

namespace gainsay {
namespace {

Page page_of(FeedItem item, const Feed& feed, const Decoded& decoded) {
  FeedText& text = ascii::trim(item.content.value).empty() ? item.summary : item.content;
  Page page;
  page.kind = text.markup ? PageKind::fragment : PageKind::text;
  page.content = std::move(text.value);
  // Numeric references and JSON escapes can write any character.
  std::erase(page.content, '\0');
  page.origin = identity_map(static_cast<std::uint32_t>(page.content.size()));
  page.raw_hash = hash128(page.content);
  page.charset = decoded.charset;
  page.charset_found_in = decoded.found_in;
  page.url = std::move(item.url);
  page.title = std::move(item.title);
  page.authors = std::move(item.authors);
  page.published = std::move(item.published);
  page.modified = std::move(item.modified);
  page.publisher = item.source_title.empty() ? feed.about.title : std::move(item.source_title);
  page.language = std::move(item.language);
  return page;
}

// An error of the feed's parser, with the byte of the file where the parser knows that of the decoded text.
Error named(Error error, const std::string& input, const Decoded& decoded) {
  error.input = input;
  if (error.offset && *error.offset < decoded.content.text.size()) {
    const auto at = static_cast<std::uint32_t>(*error.offset);
    error.offset = decoded.content.origin.to_input({at, at + 1}).begin;
  }
  return error;
}

}  // namespace

std::vector<Result<Page>> read_feed_pages(std::string_view bytes, Format format, const Provenance& provenance,
                                          const Limits& limits, std::string_view http_charset,
                                          std::string_view address, bool bare_items) {
  const std::string input = to_string(provenance);
  const auto decoded =
      decode(bytes, {.http_charset = http_charset, .look_for_meta = format == Format::xml_feed});
  if (!decoded) {
    Error error = decoded.error();
    if (error.input.empty()) error.input = input;
    return listed(tl::unexpected(std::move(error)));
  }
  const std::string& text = decoded->content.text;
  auto feed =
      format == Format::json_feed ? parse_json_feed(text, address) : parse_xml_feed(text, limits, address);
  if (!feed) return listed(tl::unexpected(named(std::move(feed.error()), input, *decoded)));
  if (feed->items.empty()) return listed(fail(ErrorCode::no_article, "is a feed without items", input));
  std::vector<Result<Page>> pages;
  std::uint64_t number = 0;
  for (Result<FeedItem>& item : feed->items) {
    const Provenance place{.input = provenance.input, .record = ++number, .offset = provenance.offset};
    if (!item) {
      pages.push_back(tl::unexpected(named(std::move(item.error()), to_string(place), *decoded)));
      continue;
    }
    Page page = page_of(std::move(*item), *feed, *decoded);
    if (ascii::trim(page.content).empty() && !bare_items) {
      pages.push_back(fail(ErrorCode::no_article, "is an item without text", to_string(place)));
      continue;
    }
    page.provenance = place;
    pages.emplace_back(std::move(page));
  }
  return pages;
}

}  // namespace gainsay
