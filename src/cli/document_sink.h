// Where rendered documents go: one stream, or brat's folder of two files a document.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "cli/read_options.h"
#include "ingest/page.h"

namespace gainsay::cli {

/// One document in its output format. `text` is for brat only: what the .ann's offsets count in.
struct Rendered {
  Provenance provenance;
  std::string data;
  std::string text;
};

class DocumentSink {
 public:
  /// The sink that `options` asks for. Fails with unwritable.
  static Result<std::unique_ptr<DocumentSink>> open(const ReadOptions& options);

  virtual ~DocumentSink() = default;
  virtual Result<void> put(const Rendered& document) = 0;
  /// Puts what was written in place. Without it a file that stood there is as it was.
  virtual Result<void> finish() = 0;
};

/// A file name for a document, made from the last part of its path and its line, of the characters
/// A-Z a-z 0-9 . _ - only and without extension: "pages/a b.html.gz" gives "a_b", "x.jsonl" line 7 "x-7".
std::string file_stem(const Provenance& provenance);

}  // namespace gainsay::cli
