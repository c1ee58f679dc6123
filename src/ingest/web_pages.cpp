#include "ingest/web_pages.h"

#include <optional>
#include <utility>

#include "ingest/document.h"
#include "ingest/feed_pages.h"
#include "ingest/format.h"
#include "ingest/http_message.h"
#include "ingest/listed_pages.h"

namespace gainsay {
namespace {

bool is_robots_txt(std::string_view target) {
  const std::size_t host = target.find("//");
  if (host == std::string_view::npos) return false;
  const std::size_t path = target.find('/', host + 2);
  return path != std::string_view::npos && target.substr(path) == "/robots.txt";
}

// What is to be read of a body, if anything: servers say text/plain and octet-stream of much.
std::optional<Format> body_format(std::string_view bytes, const MediaType& media, std::string_view target) {
  const Format seen = find_format(bytes.substr(0, format_head), "");
  const bool markup = media.type == "text/html" || media.type == "application/xhtml+xml";
  if (seen == Format::xml_feed || seen == Format::json_feed) return seen;
  if (markup) return Format::html;
  if (media.type.ends_with("xml")) {
    return root_element(bytes) == "html" ? std::optional(Format::html) : std::nullopt;
  }
  if (seen == Format::html) return seen;
  if (media.type == "text/plain" && !is_robots_txt(target)) return Format::text;
  return std::nullopt;
}

}  // namespace

bool may_hold_page(std::string_view type) {
  return type.empty() || type == "text/html" || type == "application/xhtml+xml" || type == "text/plain" ||
         type == "text/xml" || type == "application/octet-stream" || type == "application/feed+json" ||
         type == "application/json" || (type.starts_with("application/") && type.ends_with("xml"));
}

std::vector<Result<Page>> read_web_content(const WebContent& content, const Provenance& provenance,
                                           const Limits& limits) {
  const MediaType media = parse_media_type(content.content_type);
  const std::optional<Format> format = body_format(content.body, media, content.address);
  if (!format) return {};
  if (*format == Format::xml_feed || *format == Format::json_feed) {
    // An item's own number follows that of the record.
    const Provenance feed{.input = to_string(provenance), .offset = provenance.offset};
    auto pages = read_feed_pages(content.body, *format, feed, limits, media.charset, content.address,
                                 content.bare_items);
    for (auto& page : pages) {
      if (page) page->fetched = content.fetched;
    }
    return pages;
  }
  const PageKind kind = *format == Format::html ? PageKind::html : PageKind::text;
  auto page = make_page(content.body, kind, provenance, media.charset);
  if (page) {
    page->url = content.address;
    page->fetched = content.fetched;
    page->language = content.language.substr(0, content.language.find(','));
  }
  return listed(std::move(page));
}

}  // namespace gainsay
