#include "ingest/warc_pages.h"

#include <fmt/format.h>

#include <utility>

#include "ingest/ascii.h"
#include "ingest/web_pages.h"

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

bool is_wanted(const WarcRecord& record) {
  if (!is_web_address(record.target)) return false;
  const MediaType media = parse_media_type(record.content_type);
  if (record.type == "response") return is_http(media) || media.type.empty();
  if (record.type == "resource" || record.type == "conversion") return may_hold_page(media.type);
  return false;
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
  const Provenance provenance{.input = reader_.name(), .record = record.number, .offset = record.offset};
  const WebContent content{record.target, bytes, content_type, language, record.date};
  for (auto& page : read_web_content(content, provenance, limits_)) ready_.push_back(std::move(page));
}

}  // namespace gainsay
