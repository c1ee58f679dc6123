// What lies behind the handles of the C interface: the C++ interface's values, and the same as C sees them.
#pragma once

#include <cstdint>
#include <exception>
#include <mutex>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "gainsay.h"
#include "gainsay_c.h"

struct gainsay_error {
  gainsay_status status = GAINSAY_INTERNAL;
  std::string message;
  std::int64_t offset = -1;
};

struct gainsay_reader {
  gainsay::Reader reader;
};

namespace gainsay::c {

/// An attribution's strings and pieces, to which its gainsay_attribution points.
struct AttributionShown {
  std::string source, cue, content;
  std::vector<gainsay_words> source_pieces, cue_pieces, content_pieces;
};

/// Does `work`, which returns a status and may write an Error; nothing is thrown past this. `error`, where
/// asked for, is set to a new error or to NULL.
template <typename Work>
gainsay_status guarded(gainsay_error** error, Work&& work) noexcept {
  if (error != nullptr) *error = nullptr;
  gainsay_error said;
  try {
    said.status = std::forward<Work>(work)(said);
  } catch (const std::bad_alloc&) {
    said.status = GAINSAY_OUT_OF_MEMORY;
  } catch (const std::exception&) {
    said.status = GAINSAY_INTERNAL;
  }
  if (said.status == GAINSAY_OK || error == nullptr) return said.status;
  const gainsay_status status = said.status;
  try {
    if (said.message.empty())
      said.message = status == GAINSAY_OUT_OF_MEMORY ? "out of memory" : "internal error";
    *error = new gainsay_error(std::move(said));
  } catch (const std::bad_alloc&) {
    return status;  // the number is all that can be told
  }
  return status;
}

/// Takes down what the caller did wrong.
inline gainsay_status wrong_call(gainsay_error& said, const char* message) {
  said.message = message;
  return GAINSAY_WRONG_CALL;
}

/// Takes down an error of the C++ interface.
gainsay_status told(gainsay_error& said, const Error& error);

}  // namespace gainsay::c

struct gainsay_reading {
  explicit gainsay_reading(gainsay::Reading read);

  gainsay::Reading reading;
  std::vector<gainsay::c::AttributionShown> shown;  // as many as there are attributions
  mutable std::once_flag written;
  mutable std::string json;  // made when it is first asked for
};
