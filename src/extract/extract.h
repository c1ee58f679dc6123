// From a page to its article: main text and metadata out, furniture left behind.
#pragma once

#include "base/result.h"
#include "extract/article.h"
#include "ingest/limits.h"
#include "ingest/page.h"

namespace gainsay {

/// How plain text is taken.
enum class TextSource {
  detect,  ///< looks for page furniture, leaves it out where found
  as_is,   ///< every line is article text (a corpus, a manuscript)
};

/// Reads one page. Pure: no I/O, no clock; the same page gives the same article.
/// Fails with limit_exceeded, or no_article where no text is left. `html` and `text` pages alike.
Result<Article> extract(const Page& page, const Limits& limits, TextSource text_source = TextSource::detect);

}  // namespace gainsay
