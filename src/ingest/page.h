// What ingest hands on: one document, decoded to UTF-8, with where it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/hash.h"
#include "base/offset_map.h"

namespace gainsay {

/// Where a document's bytes stand: enough to find them again.
struct Provenance {
  std::string input;                  ///< path as given, "-" for standard input, "path/member" in an archive
  std::optional<std::uint64_t> line;  ///< JSONL: line number from 1
  std::optional<std::uint64_t> record;  ///< WARC: record number from 1; feeds: item number from 1
  std::optional<std::uint64_t> offset;  ///< byte offset of the line or record in the (unpacked) input
};

/// "path" or "path:7", for the seventh line, record or item: how messages and reports name a document.
std::string to_string(const Provenance& provenance);

/// How the content is to be read.
enum class PageKind {
  html,      ///< a page's markup
  fragment,  ///< markup that is all the article's, as feeds carry it: nothing around it to leave out
  text,      ///< text as written, or as scraped from a page with its furniture
};

/// One document. `content` is well-formed UTF-8 without NUL bytes and byte order mark.
struct Page {
  PageKind kind = PageKind::text;
  std::string content;
  OffsetMap origin;     ///< content -> the document's own bytes (JSONL, feeds: bytes of the decoded field)
  Hash128 raw_hash;     ///< of the document's own bytes, decompressed
  std::string charset;  ///< IANA name of the encoding the bytes were in, e.g. "UTF-8", "windows-1252"
  std::string charset_found_in;  ///< "BOM", "HTTP header", "meta", "detected", "default", "JSON"
  std::string encoded;           ///< the bytes that were decoded to `content`; empty where they are the same
  Provenance provenance;

  // What came beside the content (JSONL fields, HTTP headers, feed items); empty where absent.
  std::string url;
  std::string title;
  std::vector<std::string> authors;
  std::string published;
  std::string modified;
  std::string publisher;  ///< the feed's title, or as JSONL has it
  std::string language;
  std::string fetched;  ///< when the page was taken from the web, ISO 8601 (WARC-Date)
};

}  // namespace gainsay
