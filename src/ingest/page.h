// What ingest hands on: one document, decoded to UTF-8, with where it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/hash.h"
#include "base/offset_map.h"

namespace gainsay {

/// Where a document's bytes stand: enough to find them again.
struct Provenance {
  std::string input;                    ///< path as given, or "-" for standard input
  std::optional<std::uint64_t> line;    ///< JSONL: line number from 1
  std::optional<std::uint64_t> offset;  ///< byte offset of the record in the (decompressed) input
};

/// "path" or "path:7": how messages and reports name a document.
std::string to_string(const Provenance& provenance);

/// How the content is to be read.
enum class PageKind {
  html,  ///< markup
  text,  ///< text as written, or as scraped from a page with its furniture
};

/// One document. `content` is well-formed UTF-8 without NUL bytes and byte order mark.
struct Page {
  PageKind kind = PageKind::text;
  std::string content;
  OffsetMap origin;  ///< content -> the document's own bytes (for JSONL: bytes of the decoded string field)
  Hash128 raw_hash;  ///< of the document's own bytes, decompressed
  std::string charset;  ///< IANA name of the encoding the bytes were in, e.g. "UTF-8", "windows-1252"
  std::string charset_found_in;  ///< "BOM", "HTTP header", "meta", "detected", "default", "JSON"
  std::string encoded;           ///< the bytes that were decoded to `content`; empty where they are the same
  Provenance provenance;

  // What came beside the content (JSONL fields, later HTTP headers and feed items); empty where absent.
  std::string url;
  std::string title;
  std::string published;
};

}  // namespace gainsay
