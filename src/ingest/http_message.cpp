#include "ingest/http_message.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "ingest/ascii.h"
#include "ingest/content_coding.h"

namespace gainsay {
namespace {

// The line at the beginning of `text`, which loses it; without its end.
std::string_view take_line(std::string_view& text) {
  const std::size_t feed = text.find('\n');
  std::string_view line = text.substr(0, feed);
  text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::optional<std::size_t> chunk_size(std::string_view line) {
  line = ascii::trim(line.substr(0, line.find(';')));
  std::size_t size = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
  if (line.empty() || error != std::errc() || end != line.data() + line.size()) return std::nullopt;
  return size;
}

int parse_status(std::string_view line) {
  if (!line.starts_with("HTTP/")) return 0;
  line.remove_prefix(std::min(line.find(' '), line.size()));
  line = ascii::trim(line);
  unsigned status = 0;
  std::from_chars(line.data(), line.data() + std::min<std::size_t>(line.size(), 3), status);
  return static_cast<int>(status);
}

}  // namespace

HeaderFields HeaderFields::parse(std::string_view lines) {
  HeaderFields out;
  while (!lines.empty()) {
    const std::string_view line = take_line(lines);
    if (line.starts_with(' ') || line.starts_with('\t')) {
      if (!out.fields_.empty()) out.fields_.back().second.append(" ").append(ascii::trim(line));
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) continue;
    out.fields_.emplace_back(ascii::trim(line.substr(0, colon)), ascii::trim(line.substr(colon + 1)));
  }
  return out;
}

std::string_view HeaderFields::get(std::string_view name) const {
  for (const auto& [key, value] : fields_) {
    if (ascii::equal(key, name)) return value;
  }
  return {};
}

MediaType parse_media_type(std::string_view content_type) {
  MediaType media;
  const std::size_t semicolon = std::min(content_type.find(';'), content_type.size());
  media.type = ascii::lower(ascii::trim(content_type.substr(0, semicolon)));
  std::string_view rest = content_type.substr(semicolon);
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const std::size_t end = std::min(rest.find(';'), rest.size());
    const std::string_view parameter = rest.substr(0, end);
    const std::size_t equals = parameter.find('=');
    if (equals != std::string_view::npos &&
        ascii::equal(ascii::trim(parameter.substr(0, equals)), "charset")) {
      media.charset = ascii::lower(ascii::trim(parameter.substr(equals + 1)));
      std::erase_if(media.charset, [](char c) { return c == '"' || c == '\''; });
      return media;
    }
    rest.remove_prefix(end);
  }
  return media;
}

Result<HttpResponse> parse_http_response(std::string_view message) {
  HttpResponse response;
  std::string_view rest = message;
  response.status = parse_status(take_line(rest));
  const std::string_view fields = rest;
  while (!rest.empty()) {
    const char* at = rest.data();
    if (!take_line(rest).empty()) continue;
    response.fields = HeaderFields::parse(fields.substr(0, static_cast<std::size_t>(at - fields.data())));
    response.body = rest;
    return response;
  }
  return fail(ErrorCode::damaged, "has an HTTP head without end");
}

std::string undo_chunks(std::string_view body) {
  std::string whole;
  std::string_view rest = body;
  for (bool first = true;; first = false) {
    std::string_view line = take_line(rest);
    if (!first && line.empty()) line = take_line(rest);  // the end of the chunk before
    const std::optional<std::size_t> size = chunk_size(line);
    if (!size) return first ? std::string(body) : whole;
    if (*size == 0) return whole;
    const std::string_view chunk = rest.substr(0, *size);
    whole += chunk;
    rest.remove_prefix(chunk.size());
    if (rest.empty()) return whole;
  }
}

Result<std::string> decode_body(const HttpResponse& response, const Limits& limits) {
  const std::string transfer = ascii::lower(response.fields.get("transfer-encoding"));
  std::string body =
      transfer.find("chunked") != std::string::npos ? undo_chunks(response.body) : std::string(response.body);
  // The coding applied last is named last, and is undone first.
  std::string codings = ascii::lower(response.fields.get("content-encoding"));
  while (!codings.empty()) {
    const std::size_t comma = codings.rfind(',');
    const std::string coding(
        ascii::trim(std::string_view(codings).substr(comma == std::string::npos ? 0 : comma + 1)));
    codings.resize(comma == std::string::npos ? 0 : comma);
    auto undone = undo_content_coding(std::move(body), coding, limits.max_bytes);
    if (!undone) return undone;
    body = std::move(*undone);
  }
  return body;
}

}  // namespace gainsay
