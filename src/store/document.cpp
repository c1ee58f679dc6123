#include "store/document.h"

#include <fmt/format.h>

#include "ingest/document.h"

namespace gainsay {
namespace {

// Calls `visit` with the name of each field that may come beside a page, and the field.
template <typename SomePage, typename Visit>
void each_field(SomePage& page, Visit visit) {
  visit("url", page.url);
  visit("title", page.title);
  visit("published", page.published);
  visit("modified", page.modified);
  visit("publisher", page.publisher);
  visit("language", page.language);
  visit("fetched", page.fetched);
}

}  // namespace

Document document_of(const Page& page, TextSource text_source) {
  Document document;
  document.kind = page.kind;
  document.text_source = text_source;
  document.encoded = !page.encoded.empty();
  document.bytes = document.encoded ? page.encoded : page.content;
  document.raw_hash = page.raw_hash;
  document.charset = page.charset;
  document.charset_found_in = page.charset_found_in;
  each_field(page, [&](const char* name, const std::string& value) {
    if (!value.empty()) document.beside.push_back({name, value});
  });
  for (const std::string& author : page.authors) document.beside.push_back({"author", author});
  return document;
}

Hash128 id_of(const Document& document) {
  // Sizes in front, so that no two documents run together into one.
  std::string all =
      fmt::format("{} {} {} {} {}", static_cast<int>(document.kind), static_cast<int>(document.text_source),
                  document.encoded, to_hex(hash128(document.bytes)), to_hex(document.raw_hash));
  const auto add = [&](const std::string& text) { all += fmt::format(" {} {}", text.size(), text); };
  add(document.charset);
  add(document.charset_found_in);
  for (const DocumentField& field : document.beside) {
    add(field.name);
    add(field.value);
  }
  return hash128(all);
}

Result<Page> page_of(const Document& document, const Provenance& provenance) {
  Page page;
  if (document.encoded) {
    const bool told = document.charset_found_in == "HTTP header";
    auto decoded = make_page(document.bytes, document.kind, provenance, told ? document.charset : "");
    if (!decoded) return decoded;
    page = std::move(*decoded);
  } else {
    page.kind = document.kind;
    page.content = document.bytes;
    page.origin = identity_map(static_cast<std::uint32_t>(page.content.size()));
    page.charset = document.charset;
    page.charset_found_in = document.charset_found_in;
    page.provenance = provenance;
  }
  page.raw_hash = document.raw_hash;
  each_field(page, [&](std::string_view name, std::string& value) {
    for (const DocumentField& field : document.beside) {
      if (field.name == name) value = field.value;
    }
  });
  for (const DocumentField& field : document.beside) {
    if (field.name == "author") page.authors.push_back(field.value);
  }
  return page;
}

}  // namespace gainsay
