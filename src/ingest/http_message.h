// An HTTP response as it went over the wire (RFC 9112), in memory.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "ingest/limits.h"

namespace gainsay {

/// Fields by name, in their order.
class HeaderFields {
 public:
  /// Reads "name: value" lines, ended by LF or CR LF; a line that begins with white space goes on with the
  /// value before it. Lines that are neither are left out.
  static HeaderFields parse(std::string_view lines);

  /// The first field of that name, ASCII case aside; empty where there is none.
  [[nodiscard]] std::string_view get(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// "text/html" and "utf-8" of "Text/HTML; charset=UTF-8", in lower case.
struct MediaType {
  std::string type;
  std::string charset;
};
MediaType parse_media_type(std::string_view content_type);

struct HttpResponse {
  int status = 0;  ///< 0 where the status line can't be read
  HeaderFields fields;
  std::string_view body;  ///< as sent: chunked, compressed; a view into the message
};

/// Fails with damaged where no blank line ends the head.
Result<HttpResponse> parse_http_response(std::string_view message);

/// The body with transfer and content codings undone: chunked; gzip, deflate, br, zstd. Archives that undid
/// them and kept the header are common: a body that doesn't begin as its coding does is taken as it is.
/// Fails with limit_exceeded past `limits.max_bytes`, damaged or truncated within a coding, unsupported.
Result<std::string> decode_body(const HttpResponse& response, const Limits& limits);

/// Undoes the chunked transfer coding; nothing where `body` isn't so coded. What was cut short is given as
/// far as it goes.
std::string undo_chunks(std::string_view body);

}  // namespace gainsay
