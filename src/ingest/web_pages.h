// What a server sent, as pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/limits.h"
#include "ingest/page.h"

namespace gainsay {

/// A body with its codings undone, and what the server said of it.
struct WebContent {
  std::string address;
  std::string_view body;
  std::string_view content_type;  ///< header field; empty where there was none
  std::string_view language;      ///< Content-Language; empty where there was none
  std::string fetched;            ///< ISO 8601
  bool bare_items = false;        ///< whether items of a feed without text are wanted, as empty pages
};

/// Whether content of that media type ("text/html") may be markup, text or a feed.
bool may_hold_page(std::string_view media_type);

/// A page, or a feed's items; nothing where the body is neither markup, text nor feed, or is a robots.txt.
/// Pages have address, language and time beside them.
std::vector<Result<Page>> read_web_content(const WebContent& content, const Provenance& provenance,
                                           const Limits& limits);

}  // namespace gainsay
