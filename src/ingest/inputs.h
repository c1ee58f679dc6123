// From arguments to documents: files, folders and standard input, one page at a time.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/byte_source.h"
#include "ingest/limits.h"
#include "ingest/page.h"

namespace gainsay {

/// Yields the pages of `inputs` in their order. A folder stands for the files below it, sorted by path
/// (bytewise), hidden ones left out, those with an ending that is not read left out. What a file holds is
/// told by its name (.html .htm .xhtml .txt .text .jsonl .ndjson .json, each also .gz), else by its bytes.
/// One document is in memory at a time, however long a JSONL file is. An input that fails gives an Error in
/// its place, naming it; the next call goes on with what follows. Not for several threads at once.
class PageReader {
 public:
  PageReader(std::vector<std::string> inputs, const Limits& limits);

  /// The next page or error; nothing at the end.
  std::optional<Result<Page>> next();

 private:
  enum class Format { html, text, json, json_lines };

  void open(const std::string& path);
  void expand_folder(const std::string& path);
  void read_document(Format format);
  std::optional<Result<Page>> next_line();

  Limits limits_;
  std::deque<std::string> waiting_;
  std::deque<Result<Page>> ready_;
  std::optional<ByteSource> lines_;  ///< the JSONL input being read
  std::uint64_t line_ = 0;
  bool any_line_ = false;  ///< whether it held anything yet
};

/// Whether bytes begin as markup does.
bool looks_like_html(std::string_view bytes);

/// Decodes one document in memory: what PageReader does for an .html or .txt file. `http_charset` is what a
/// Content-Type header says, if there was one.
Result<Page> make_page(std::string_view bytes, PageKind kind, Provenance provenance,
                       std::string_view http_charset = {});

}  // namespace gainsay
