// Pages of one input, one after another.
#pragma once

#include <optional>

#include "base/result.h"
#include "ingest/page.h"

namespace gainsay {

/// Many documents in one input: lines, records, items, members. Not for several threads at once.
class PageStream {
 public:
  virtual ~PageStream() = default;
  /// The next page, or an error in its place after which the stream goes on; nothing at the end.
  virtual std::optional<Result<Page>> next() = 0;
};

}  // namespace gainsay
