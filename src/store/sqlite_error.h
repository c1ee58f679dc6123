// What SQLite throws, as an Error that says what to do about it.
#pragma once

#include <string>
#include <type_traits>

#include "base/result.h"
#include "store/sqlite.h"

namespace gainsay {

/// `what` begins the message ("can't be written"); `path` is the ledger. SQLITE_TOOBIG is limit_exceeded,
/// SQLITE_CORRUPT and SQLITE_NOTADB are damaged, the rest is unreadable or unwritable as `writing` says.
Error error_of(const SqliteFailure& failure, const std::string& path, bool writing);

/// Runs `work`; what it throws of SQLite comes back as error_of makes it.
template <typename Work>
auto guarded(const std::string& path, bool writing, Work work) -> Result<decltype(work())> {
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(error_of(failure, path, writing));
  }
}

}  // namespace gainsay
