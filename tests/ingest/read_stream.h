// What an input in memory gives, a line a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/open_pages.h"

namespace gainsay {

inline std::string shown(const Result<Page>& page) {
  if (!page) return "error " + describe(page.error());
  const char* kind = page->kind == PageKind::html   ? "html "
                     : page->kind == PageKind::text ? "text "
                                                    : "part ";
  return kind + page->content;
}

/// Pages as "html <p>..." (html, text, or part for a fragment), errors as "error name: message".
inline std::vector<std::string> read_stream(std::string_view bytes, const std::string& name,
                                            const Limits& limits = {}) {
  const auto stream = open_pages(ByteSource::of_memory(bytes, name, limits), limits);
  std::vector<std::string> seen;
  while (const auto page = stream->next()) seen.push_back(shown(*page));
  return seen;
}

/// The pages alone.
inline std::vector<Page> pages_of(std::string_view bytes, const std::string& name,
                                  const Limits& limits = {}) {
  const auto stream = open_pages(ByteSource::of_memory(bytes, name, limits), limits);
  std::vector<Page> pages;
  while (auto page = stream->next()) {
    if (*page) pages.push_back(std::move(**page));
  }
  return pages;
}

}  // namespace gainsay
