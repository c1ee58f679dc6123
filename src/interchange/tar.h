// Files one after another as a tar (POSIX ustar), for a folder that is sent as one stream.
#pragma once

#include <functional>
#include <string>

#include "interchange/export_ledger.h"

namespace gainsay {

/// One tar of all files that `make` writes, in their order. The same files give the same bytes: they belong
/// to nobody and have no time. Fails as `make` and `write` do, and with limit_exceeded where a file is of 8
/// GiB or more or its name is longer than 100 bytes.
Result<void> in_tar(const Write& write, const std::function<Result<void>(const WriteFile&)>& make);

}  // namespace gainsay
