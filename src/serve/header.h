// The header of an answer that no body of known length follows.
#pragma once

#include <string>
#include <string_view>

#include "serve/message.h"

namespace gainsay::serve {

/// Status line and fields of a good answer, up to the empty line; the connection ends with it. `more` are
/// lines, each ended by "\r\n".
std::string header_text(const Answer& answer, std::string_view more);

}  // namespace gainsay::serve
