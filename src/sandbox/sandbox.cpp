#include "sandbox/sandbox.h"

#include "sandbox/landlock.h"
#include "sandbox/system_calls.h"

namespace gainsay::sandbox {

Confinement confine(const Needs& needs) {
  Confinement held;
#ifndef GAINSAY_SANITIZED
  // Landlock first: its own calls need not be let through the filter.
  const std::string no_files = restrict_files(needs);
  const std::string no_calls = restrict_calls(needs.network);
  held.files = no_files.empty();
  held.calls = no_calls.empty();
  held.missing = no_files + (held.files || held.calls ? "" : "; ") + no_calls;
#else
  (void)needs;
#endif
  return held;
}

}  // namespace gainsay::sandbox
