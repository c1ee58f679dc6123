#include "ingest/document.h"

#include <algorithm>
#include <utility>

#include "ingest/ascii.h"
#include "ingest/charset.h"

namespace gainsay {

Result<Page> make_page(std::string_view bytes, PageKind kind, Provenance provenance,
                       std::string_view http_charset) {
  const std::string name = to_string(provenance);
  if (std::all_of(bytes.begin(), bytes.end(), ascii::is_space)) {
    return fail(ErrorCode::no_article, "is empty", name);
  }
  auto decoded = decode(bytes, {.http_charset = http_charset, .look_for_meta = kind == PageKind::html});
  if (!decoded) {
    Error error = std::move(decoded.error());
    if (error.input.empty()) error.input = name;
    return tl::unexpected(std::move(error));
  }
  Page page;
  page.kind = kind;
  page.content = std::move(decoded->content.text);
  if (page.content != bytes) page.encoded = bytes;
  page.origin = std::move(decoded->content.origin);
  page.raw_hash = hash128(bytes);
  page.charset = std::move(decoded->charset);
  page.charset_found_in = std::move(decoded->found_in);
  page.provenance = std::move(provenance);
  return page;
}

}  // namespace gainsay
