// An attribution as addresses and bodies name it.
#pragma once

#include <string>

#include "store/threads.h"

namespace gainsay::serve {

/// Of "ARTICLE:NUMBER". Fails with not_found where `id` is none.
Result<SaidId> said_id(const std::string& id);

}  // namespace gainsay::serve
