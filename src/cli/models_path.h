// Where the trained weights are looked for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace gainsay::cli {

/// The folder of models: `given` (--models) if set, else the environment variable GAINSAY_MODELS, else the
/// first that exists of: share/gainsay/models/en beside the program's bin folder, the installed share folder,
/// the source tree that built the program. A folder that was asked for is never replaced by another;
/// not_found names what was tried.
Result<std::string> models_path(const std::optional<std::string>& given);

/// The places that are tried when neither --models nor GAINSAY_MODELS is set, in order.
std::vector<std::string> default_models_paths();

}  // namespace gainsay::cli
