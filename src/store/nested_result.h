// What is asked under a guard may fail by itself: one Result of the two.
#pragma once

#include <utility>

#include "base/result.h"

namespace gainsay {

template <typename T>
Result<T> in_one(Result<Result<T>> nested) {
  if (!nested) return tl::unexpected(std::move(nested.error()));
  return std::move(*nested);
}

}  // namespace gainsay
