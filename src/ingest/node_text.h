// The text of an HTML node, with every character mapped to the bytes of the page that it came from.
#pragma once

#include <string_view>

#include "base/offset_map.h"
#include "ingest/html_tree.h"

namespace gainsay {

/// `text_node`'s text as the parser decoded it, mapped into `page`, the content its tree was parsed from.
/// Literal characters map byte by byte, a character reference ("&amp;") as a whole; what can't be aligned
/// maps to the rest of the node as a whole.
MappedText map_text(std::string_view page, const HtmlNode& text_node);

}  // namespace gainsay
