// What people decide about actors, as rows, in the SQL that all databases read.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "actors/resolve.h"
#include "base/result.h"
#include "store/database.h"

namespace gainsay {

/// Decisions, in their order; those undone, too, unless `holding`.
std::vector<ActorDecision> read_decisions(Connection& connection, bool holding);

/// As Ledger::decide and undo. Nobody else may write decisions until the transaction ends.
std::int64_t write_decision(Connection& connection, const ActorDecision& decision);
Result<void> write_undone(Connection& connection, std::int64_t n, const std::string& by,
                          const std::string& at);

}  // namespace gainsay
