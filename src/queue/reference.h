// What stands in a queue: where a document is, not the document.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace gainsay {

/// The document at `position` (from 0, in the order in which `gainsay ingest` reads them) of the file
/// `input`.
struct DocumentReference {
  std::string input;  ///< a path that is the same on every machine that works on the queue
  std::uint64_t position = 0;
  bool as_is = false;  ///< --text-source as-is
  friend bool operator==(const DocumentReference&, const DocumentReference&) = default;
};

/// One object of JSON: {"input":"/news/a.warc.gz","position":7}, with "text_source":"as-is" where it is so.
/// Fails with unsupported where `input` is no UTF-8.
Result<std::string> to_message(const DocumentReference& reference);

/// What to_message wrote. Fails with damaged where a message is something else.
Result<DocumentReference> reference_of(std::string_view message);

}  // namespace gainsay
