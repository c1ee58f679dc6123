// The version of this library, as CMake's project() states it.
#pragma once

#include <string_view>

namespace gainsay {

/// "0.1.0".
std::string_view version();

}  // namespace gainsay
