// What must hold of every article and text, whatever it was read from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/utf8.h"
#include "extract/article.h"
#include "ingest/limits.h"
#include "ingest/page.h"

namespace gainsay::fuzz {

/// Stops the fuzzer where `holds` is false: asserts that stay in a release build.
inline void require(bool holds) {
  if (!holds) std::abort();
}

inline std::string_view view(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Inputs are small, so are the limits: what passes them is worth as much as what stays below.
inline Limits small_limits() {
  return {.max_bytes = 1u << 18, .max_depth = 200, .max_nodes = 20'000, .max_tokens = 10'000};
}

inline void check_span(Span span, std::string_view text) {
  require(span.begin <= span.end && span.end <= text.size());
  require(utf8::is_boundary(text, span.begin) && utf8::is_boundary(text, span.end));
}

/// Runs ascend in the output without gaps, and stay inside an input of `input_size` bytes.
inline void check_map(const OffsetMap& map, std::size_t output_size, std::size_t input_size) {
  require(map.size() == output_size);
  std::uint32_t at = 0;
  for (const OffsetMap::Run& run : map.runs()) {
    require(run.out == at && std::size_t{run.in} + run.in_size <= input_size);
    require(!run.copied || run.in_size == run.out_size);
    at += run.out_size;
  }
  require(at == output_size);
}

inline void check_page(const Page& page, std::size_t input_size) {
  require(utf8::find_invalid(page.content) == std::string_view::npos);
  require(page.content.find('\0') == std::string::npos);
  check_map(page.origin, page.content.size(), input_size);
}

inline void check_article(const Article& article, std::size_t input_size) {
  const std::string_view text = article.text;
  require(!text.empty() && utf8::find_invalid(text) == std::string_view::npos);
  check_map(article.origin, text.size(), input_size);
  std::uint32_t at = 0;
  for (const Paragraph& paragraph : article.paragraphs) {
    require(paragraph.span.begin == at);
    check_span(paragraph.span, text);
    require(slice(text, paragraph.span).find('\n') == std::string_view::npos);
    at = paragraph.span.end + 1;
    require(at > text.size() || text[at - 1] == '\n');
  }
  require(at == text.size() + 1);
}

}  // namespace gainsay::fuzz
