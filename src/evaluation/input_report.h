// What files hold, told without reading their articles.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/limits.h"

namespace gainsay {

/// One file.
struct InputReport {
  std::string path;
  std::size_t pages = 0;
  std::vector<Error> errors;  ///< each names the input
};

/// Opens every file of `inputs` and below its folders, whatever its ending, as PageReader does, and lets its
/// pages go. Sorted by path in each folder.
std::vector<InputReport> report_inputs(const std::vector<std::string>& inputs, const Limits& limits = {});

/// "truncated", "no_article": an ErrorCode's name.
std::string_view name_of(ErrorCode code);

}  // namespace gainsay
