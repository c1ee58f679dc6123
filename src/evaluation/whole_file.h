// Files of labels, read whole.
#pragma once

#include <string>

#include "base/result.h"

namespace gainsay {

/// All bytes of `path`. Fails with unreadable.
Result<std::string> read_whole_file(const std::string& path);

}  // namespace gainsay
