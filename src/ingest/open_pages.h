// Whatever an input holds, as its pages.
#pragma once

#include <memory>

#include "ingest/byte_source.h"
#include "ingest/limits.h"
#include "ingest/page_stream.h"

namespace gainsay {

/// Tells the format by content and name (find_format) and opens its reader. What can't be opened is a stream
/// of one error. `nesting` counts the archives around the source.
std::unique_ptr<PageStream> open_pages(ByteSource source, const Limits& limits, unsigned nesting = 0);

}  // namespace gainsay
