// A feed's items as pages.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/format.h"
#include "ingest/limits.h"
#include "ingest/page.h"

namespace gainsay {

/// Reads a feed (Format::xml_feed or json_feed) in any character set. Each item is a page of its content or,
/// where it has none, its summary, with title, address, authors, dates and language of the item. Publisher is
/// the title of the feed, or of that from which the item was taken over. Items without text and damaged ones
/// are errors in their place, as is a feed without items (no_article); with `bare_items`, items without text
/// are empty pages. `address` is where the feed itself was found, if anywhere.
std::vector<Result<Page>> read_feed_pages(std::string_view bytes, Format format, const Provenance& provenance,
                                          const Limits& limits, std::string_view http_charset = {},
                                          std::string_view address = {}, bool bare_items = false);

}  // namespace gainsay
