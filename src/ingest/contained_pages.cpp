#include "ingest/contained_pages.h"

#include <exception>
#include <new>

namespace gainsay {

std::optional<Result<Page>> ContainedPages::next() {
  if (ended_) return std::nullopt;
  try {
    if (!pages_) pages_ = open_();
    return pages_->next();
  } catch (const std::bad_alloc&) {
    return end(ErrorCode::limit_exceeded, "out of memory; the rest of it is left out");
  } catch (const std::exception& error) {
    return end(ErrorCode::damaged,
               std::string("internal error: ") + error.what() + "; the rest of it is left out");
  }
}

std::optional<Result<Page>> ContainedPages::end(ErrorCode code, std::string message) {
  ended_ = true;
  pages_.reset();
  return fail(code, std::move(message), input_);
}

}  // namespace gainsay
