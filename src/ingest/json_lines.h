// Documents as JSON objects, one a line.
#pragma once

#include "ingest/byte_source.h"
#include "ingest/limits.h"
#include "ingest/page_stream.h"

namespace gainsay {

/// One line is in memory at a time. Blank lines are left out; a line beyond max_bytes is an error
/// (limit_exceeded), as is an input without any line that isn't blank (no_article).
class JsonLines : public PageStream {
 public:
  JsonLines(ByteSource source, const Limits& limits);
  std::optional<Result<Page>> next() override;

 private:
  ByteSource source_;
  Limits limits_;
  std::uint64_t line_ = 0;
  bool any_ = false;
  bool ended_ = false;
};

}  // namespace gainsay
