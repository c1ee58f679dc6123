#include "library_c/handles.h"

namespace gainsay::c {
namespace {

// Value for value, one apart: 0 is success in C.
constexpr gainsay_status status_of(ErrorCode code) {
  return static_cast<gainsay_status>(code) + 1;
}
static_assert(status_of(ErrorCode::not_found) == GAINSAY_NOT_FOUND);
static_assert(status_of(ErrorCode::unreadable) == GAINSAY_UNREADABLE);
static_assert(status_of(ErrorCode::truncated) == GAINSAY_TRUNCATED);
static_assert(status_of(ErrorCode::damaged) == GAINSAY_DAMAGED);
static_assert(status_of(ErrorCode::unsupported) == GAINSAY_UNSUPPORTED);
static_assert(status_of(ErrorCode::limit_exceeded) == GAINSAY_LIMIT_EXCEEDED);
static_assert(status_of(ErrorCode::not_text) == GAINSAY_NOT_TEXT);
static_assert(status_of(ErrorCode::no_article) == GAINSAY_NO_ARTICLE);
static_assert(status_of(ErrorCode::bad_model) == GAINSAY_BAD_MODEL);
static_assert(status_of(ErrorCode::unwritable) == GAINSAY_UNWRITABLE);

}  // namespace

gainsay_status told(gainsay_error& said, const Error& error) {
  said.message = describe(error);
  if (error.offset) said.offset = static_cast<std::int64_t>(*error.offset);
  return status_of(error.code);
}

}  // namespace gainsay::c

gainsay_status gainsay_error_status(const gainsay_error* error) {
  return error == nullptr ? GAINSAY_OK : error->status;
}

const char* gainsay_error_message(const gainsay_error* error) {
  return error == nullptr ? "" : error->message.c_str();
}

std::int64_t gainsay_error_offset(const gainsay_error* error) {
  return error == nullptr ? -1 : error->offset;
}

void gainsay_error_free(gainsay_error* error) {
  delete error;
}
