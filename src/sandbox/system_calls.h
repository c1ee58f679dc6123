// Which system calls may be made, by the kernel's seccomp filters.
#pragma once

#include <string>

#include "sandbox/sandbox.h"

namespace gainsay::sandbox {

/// From now on calls that no reader needs fail with EPERM, in all threads. Says why where they can't be
/// forbidden; else "".
std::string restrict_calls(Network network);

}  // namespace gainsay::sandbox
