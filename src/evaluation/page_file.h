// Pages of a labelled folder, as files.
#pragma once

#include <string>

#include "base/result.h"
#include "ingest/page.h"

namespace gainsay {

/// A file's bytes, unpacked where its name ends in .gz. Fails with not_found, truncated or limit_exceeded (64
/// MB).
Result<std::string> read_labelled_file(const std::string& path);

/// A page as HTML, decoded by its byte order mark, its meta element or, failing both, as UTF-8 or
/// windows-1252.
Result<Page> read_labelled_page(const std::string& path, const std::string& url);

}  // namespace gainsay
