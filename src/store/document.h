// A document as a ledger keeps it: its bytes, and all that decides how they are read.
#pragma once

#include <string>
#include <vector>

#include "base/hash.h"
#include "base/result.h"
#include "extract/extract.h"
#include "ingest/page.h"

namespace gainsay {

/// What came beside the bytes of a document: "url", "title", "author", ... ; an author each.
struct DocumentField {
  std::string name;
  std::string value;
  friend bool operator==(const DocumentField&, const DocumentField&) = default;
};

struct Document {
  PageKind kind = PageKind::text;
  TextSource text_source = TextSource::detect;
  std::string bytes;  ///< the document's own, decompressed; of a JSON object its "text" or "html", as UTF-8
  bool encoded = false;  ///< `bytes` are decoded by `charset` when they are read; else they are the content
  Hash128 raw_hash;      ///< as Page has it
  std::string charset;   ///< as Page has them
  std::string charset_found_in;
  std::vector<DocumentField> beside;  ///< none of them empty
};

/// The document behind a page.
Document document_of(const Page& page, TextSource text_source);

/// Of the bytes and of everything that decides how they are read: the same id, the same article.
Hash128 id_of(const Document& document);

/// The page again, as ingest made it. `provenance` is for messages. Fails as decode does.
Result<Page> page_of(const Document& document, const Provenance& provenance);

}  // namespace gainsay
