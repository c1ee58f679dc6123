// Attributions as lines of a thread.
#pragma once

#include <vector>

#include "store/sqlite.h"
#include "store/threads.h"

namespace gainsay {

/// An attribution by the ledger's keys.
struct SaidKey {
  std::int64_t article = 0;
  std::int64_t n = 0;
  friend auto operator<=>(const SaidKey&, const SaidKey&) = default;
};

/// The attribution's line. Throws SqliteFailure where it is missing.
SaidLine said_line(Connection& connection, SaidKey key);

/// All attributions of a claim, by its key, ascending by id; `most` at most.
std::vector<SaidKey> said_of_claim(Connection& connection, std::int64_t claim, std::size_t most);

/// In order of time, without a date last; then by id.
bool is_earlier(const SaidLine& a, const SaidLine& b);

}  // namespace gainsay
