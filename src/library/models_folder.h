// Where an installed library finds its models.
#pragma once

#include <string>

#include "base/result.h"

namespace gainsay {

/// The folder of models that was installed with this library: where it lies is told from where the loaded
/// library lies, so that an installation may be moved as a whole. Fails with not_found, naming what was
/// tried.
Result<std::string> installed_models();

}  // namespace gainsay
