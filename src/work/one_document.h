// Work on one document, after which the others go on whatever happened.
#pragma once

#include <exception>
#include <new>
#include <string>

#include "base/result.h"
#include "ingest/page.h"

namespace gainsay {

/// Runs `work`, which gives a Result. An error that names no input is given this document's; exceptions
/// become errors of this document: no memory left, or a bug.
template <typename Work>
auto on_one_document(const Provenance& provenance, Work work) -> decltype(work()) {
  try {
    auto result = work();
    if (!result && result.error().input.empty()) result.error().input = to_string(provenance);
    return result;
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::limit_exceeded, "out of memory", to_string(provenance));
  } catch (const std::exception& error) {
    return fail(ErrorCode::damaged, std::string("internal error: ") + error.what(), to_string(provenance));
  }
}

}  // namespace gainsay
