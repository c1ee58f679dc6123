// Which files may be opened, by the kernel's Landlock (https://docs.kernel.org/userspace-api/landlock.html).
#pragma once

#include <string>

#include "sandbox/sandbox.h"

namespace gainsay::sandbox {

/// Fences off files, TCP, signals to other processes, as far as this kernel can. Says why where it can't
/// fence off files; else "".
std::string restrict_files(const Needs& needs);

}  // namespace gainsay::sandbox
