// Which weights read an article: one hash for a folder of models.
#pragma once

#include <string>

#include "base/result.h"

namespace gainsay {

/// 32 hexadecimal digits over the headers (kind, version, checksum) of all model files of `folder`, in order
/// of name: other weights, another version. Fails with unreadable.
Result<std::string> model_version(const std::string& folder);

}  // namespace gainsay
