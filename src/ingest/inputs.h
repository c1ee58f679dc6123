// From arguments to documents: files, folders and standard input, one page at a time.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "ingest/document.h"
#include "ingest/limits.h"
#include "ingest/page.h"
#include "ingest/page_stream.h"

namespace gainsay {

/// Yields the pages of `inputs` in their order. A folder stands for the files below it, sorted by path
/// (bytewise), hidden ones left out, those with an ending that is not read left out (ingest/format.h). A name
/// with * ? or [ of which no file is called stands for the files that it matches. What a file holds is told
/// by its bytes and its name (find_format). Of files with many documents one is in memory at a time; of feeds
/// one feed. An input that fails gives an Error in its place, naming it; the next call goes on with what
/// follows. Not for several threads at once.
class PageReader {
 public:
  PageReader(std::vector<std::string> inputs, const Limits& limits);

  /// The next page or error; nothing at the end.
  std::optional<Result<Page>> next();

 private:
  void open(const std::string& path);

  Limits limits_;
  std::deque<std::string> waiting_;
  std::unique_ptr<PageStream> open_;
};

}  // namespace gainsay
