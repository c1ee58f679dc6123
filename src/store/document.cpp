#include "store/document.h"

#include <fmt/format.h>

#include "ingest/inputs.h"
#include "ingest/jsonl.h"

namespace gainsay {

Document document_of(const Page& page, TextSource text_source) {
  Document document;
  document.format = page.in_json                  ? DocumentFormat::json
                    : page.kind == PageKind::html ? DocumentFormat::html
                                                  : DocumentFormat::text;
  document.text_source = text_source;
  document.bytes = page.bytes;
  document.url = page.url;
  document.title = page.title;
  document.published = page.published;
  document.charset = page.charset;
  document.charset_found_in = page.charset_found_in;
  return document;
}

Hash128 id_of(const Document& document) {
  // Sizes in front, so that no two documents run together into one.
  std::string all = fmt::format("{} {} {}", static_cast<int>(document.format),
                                static_cast<int>(document.text_source), to_hex(hash128(document.bytes)));
  for (const std::string* field : {&document.url, &document.title, &document.published})
    all += fmt::format(" {} {}", field->size(), *field);
  return hash128(all);
}

Result<Page> page_of(const Document& document, const Provenance& provenance) {
  if (document.format == DocumentFormat::json) return parse_json_page(document.bytes, provenance);
  auto page = make_page(
      document.bytes, document.format == DocumentFormat::html ? PageKind::html : PageKind::text, provenance);
  if (!page) return page;
  page->url = document.url;
  page->title = document.title;
  page->published = document.published;
  return page;
}

}  // namespace gainsay
