// One document's bytes to a page.
#pragma once

#include <string_view>

#include "base/result.h"
#include "ingest/page.h"

namespace gainsay {

/// Decodes one document in memory: what PageReader does for an .html or .txt file. `http_charset` is what a
/// Content-Type header says, if there was one. Fails as decode() does, and with no_article where nothing but
/// white space is there.
Result<Page> make_page(std::string_view bytes, PageKind kind, Provenance provenance,
                       std::string_view http_charset = {});

}  // namespace gainsay
