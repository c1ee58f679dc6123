// Plain pages for people: articles listed and searched, one article with who says what marked. No script, and
// no framework: what a document says is text in them, never markup. They are for where the desk can't run, or
// isn't built in.
#pragma once

#include <string>

#include "base/result.h"
#include "serve/target.h"
#include "store/ledger.h"

namespace gainsay::serve {

struct PageBody {
  const char* type;
  std::string body;
};

/// Whether a page stands at that path: "/plain", "/plain/articles/{id}", "/plain/style.css"; and "/" and
/// "/articles/{id}", which the desk takes where there is one.
bool is_page(const Target& target);

/// The page. Fails with not_found; unsupported where its parameters are none; and as the ledger does.
Result<PageBody> page(const Target& target, Ledger& ledger);

/// Bytes with what HTML takes for markup escaped, for text and for attributes in double quotation marks.
std::string html(std::string_view text);

/// The text in paragraphs, each stretch with the parts of attributions that it lies in: "source", "cue",
/// "content", as classes of one span.
std::string marked_text(const Article& article, const Analysis& analysis);

}  // namespace gainsay::serve
