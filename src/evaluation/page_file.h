// Pages of a labelled folder, as files.
#pragma once

#include <string>

#include "base/result.h"
#include "ingest/page.h"

namespace gainsay {

/// A file's bytes, unpacked where they are gzip. Fails as ByteSource and read_all do, past 64 MB with
/// limit_exceeded.
Result<std::string> read_labelled_file(const std::string& path);

/// A page as HTML, decoded as ingest decodes pages, whatever the file's name. Fails as make_page does.
Result<Page> read_labelled_page(const std::string& path, const std::string& url);

}  // namespace gainsay
