// The pages of a web archive.
#pragma once

#include <deque>

#include "ingest/byte_source.h"
#include "ingest/limits.h"
#include "ingest/page_stream.h"
#include "ingest/warc_reader.h"

namespace gainsay {

/// Responses with status 200 to 203, resources and conversions that hold markup, text or a feed; other
/// records, other media and robots.txt are left out. A page has the record's address (url) and date
/// (fetched), and the character set of its Content-Type. One record is in memory at a time; one beyond
/// max_bytes is an error. An archive without any page is one too (no_article).
class WarcPages : public PageStream {
 public:
  WarcPages(ByteSource source, const Limits& limits) : reader_(std::move(source)), limits_(limits) {}
  std::optional<Result<Page>> next() override;

 private:
  void read(const WarcRecord& record);
  Result<void> read_response(const WarcRecord& record, const std::string& block);
  void read_content(const WarcRecord& record, std::string_view bytes, std::string_view content_type,
                    std::string_view language);

  WarcReader reader_;
  Limits limits_;
  std::deque<Result<Page>> ready_;
  bool any_ = false;
};

}  // namespace gainsay
