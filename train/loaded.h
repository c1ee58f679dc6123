// Models that a trainer can't do without.
#pragma once

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "base/result.h"

namespace gainsay::train {

/// What `result` holds. Ends the program, and says why, where it is an error.
template <typename T>
T loaded(Result<T> result) {
  if (result) return std::move(*result);
  fmt::print(stderr, "{}\n", describe(result.error()));
  std::exit(1);
}

}  // namespace gainsay::train
