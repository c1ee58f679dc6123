// A document as a ledger keeps it: its bytes, and all that decides how they are read.
#pragma once

#include <string>

#include "base/hash.h"
#include "base/result.h"
#include "extract/extract.h"
#include "ingest/page.h"

namespace gainsay {

enum class DocumentFormat { html, text, json };

struct Document {
  DocumentFormat format = DocumentFormat::text;
  TextSource text_source = TextSource::detect;
  std::string bytes;  ///< decompressed, in the document's own character set
  // What came beside the bytes, or stands in them as JSON fields; empty where absent.
  std::string url;
  std::string title;
  std::string published;
  // What `bytes` were found to be.
  std::string charset;
  std::string charset_found_in;
};

/// The document behind a page that has its `bytes`.
Document document_of(const Page& page, TextSource text_source);

/// Of the bytes and of everything that decides how they are read: the same id, the same article.
Hash128 id_of(const Document& document);

/// The page again, as ingest made it. `provenance` is for messages. Fails as make_page and parse_json_page
/// do.
Result<Page> page_of(const Document& document, const Provenance& provenance);

}  // namespace gainsay
