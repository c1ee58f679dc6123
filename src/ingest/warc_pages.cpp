#include "ingest/warc_pages.h"

#include <fmt/format.h>

#include <utility>

#include "ingest/ascii.h"
#include "ingest/document.h"
#include "ingest/feed_pages.h"
#include "ingest/format.h"

namespace gainsay {
namespace {

bool is_http(const MediaType& media) {
  return media.type == "application/http";
}

// Crawlers keep notes of their own as records, under addresses of other schemes.
bool is_web_address(std::string_view target) {
  const std::string scheme = ascii::lower(target.substr(0, target.find(':')));
  return scheme == "http" || scheme == "https" || scheme == "ftp" || scheme == "file";
}

bool may_hold_page(std::string_view type) {
  return type.empty() || type == "text/html" || type == "application/xhtml+xml" || type == "text/plain" ||
         type == "text/xml" || type == "application/octet-stream" || type == "application/feed+json" ||
         (type.starts_with("application/") && type.ends_with("xml"));
}

bool is_wanted(const WarcRecord& record) {
  if (!is_web_address(record.target)) return false;
  const MediaType media = parse_media_type(record.content_type);
  if (record.type == "response") return is_http(media) || media.type.empty();
  if (record.type == "resource" || record.type == "conversion") return may_hold_page(media.type);
  return false;
}

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

std::optional<Result<Page>> WarcPages::next() {
  for (;;) {
    if (!ready_.empty()) {
      any_ = true;
      std::optional<Result<Page>> page(std::move(ready_.front()));
      ready_.pop_front();
      return page;
    }
    auto record = reader_.next();
    if (!record) {
      if (std::exchange(any_, true)) return std::nullopt;
      return fail(ErrorCode::no_article, fmt::format("holds no page in its {} records", reader_.records()),
                  reader_.name());
    }
    if (!*record) {
      any_ = true;
      return tl::unexpected(std::move(record->error()));
    }
    if (is_wanted(**record)) read(**record);
  }
}

void WarcPages::read(const WarcRecord& record) {
  const auto named = [&](Error error) -> Result<Page> {
    error.input = to_string(Provenance{.input = reader_.name(), .record = record.number});
    if (!error.offset) error.offset = record.offset;
    return tl::unexpected(std::move(error));
  };
  if (record.segmented) {
    ready_.push_back(named({ErrorCode::unsupported, "goes on in other records, which is not read", {}, {}}));
    return;
  }
  const auto block = reader_.block(limits_.max_bytes);
  if (!block) {
    ready_.push_back(tl::unexpected(block.error()));
  } else if (record.type != "response") {
    read_content(record, *block, record.content_type, {});
  } else if (auto read = read_response(record, *block); !read) {
    ready_.push_back(named(std::move(read.error())));
  }
}

Result<void> WarcPages::read_response(const WarcRecord& record, const std::string& block) {
  const auto response = parse_http_response(block);
  if (!response) return tl::unexpected(response.error());
  const std::string_view type = response->fields.get("content-type");
  if (response->status < 200 || response->status > 203 || !may_hold_page(parse_media_type(type).type))
    return {};
  const auto body = decode_body(*response, limits_);
  if (!body) return tl::unexpected(body.error());
  read_content(record, *body, type, response->fields.get("content-language"));
  return {};
}

void WarcPages::read_content(const WarcRecord& record, std::string_view bytes, std::string_view content_type,
                             std::string_view language) {
  const MediaType media = parse_media_type(content_type);
  const std::optional<Format> format = body_format(bytes, media, record.target);
  if (!format) return;
  const Provenance provenance{.input = reader_.name(), .record = record.number, .offset = record.offset};
  if (*format == Format::xml_feed || *format == Format::json_feed) {
    // An item's own number follows that of the record.
    const Provenance feed{.input = to_string(provenance), .offset = record.offset};
    for (auto& page : read_feed_pages(bytes, *format, feed, limits_, media.charset, record.target)) {
      if (page) page->fetched = record.date;
      ready_.push_back(std::move(page));
    }
    return;
  }
  auto page =
      make_page(bytes, *format == Format::html ? PageKind::html : PageKind::text, provenance, media.charset);
  if (page) {
    page->url = record.target;
    page->fetched = record.date;
    page->language = language.substr(0, language.find(','));
  }
  ready_.push_back(std::move(page));
}

}  // namespace gainsay
