// Documents as JSON objects: {"url", "title", "published", "text" | "html"}, and as gainsay watch writes them
// "modified", "publisher", "language", "fetched", "authors".
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/page.h"

namespace gainsay {

/// Reads one object. Unknown members are left alone; one of the first three of the wrong type, neither or
/// both of "text" and "html", and NUL characters are errors (damaged, not_text), with the byte of `json`
/// where known.
Result<Page> parse_json_page(std::string_view json, Provenance provenance);

/// Reads a file that holds one object or an array of them: a result for each.
std::vector<Result<Page>> parse_json_file(std::string_view json, const Provenance& provenance);

}  // namespace gainsay
