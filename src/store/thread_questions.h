// What is asked of claims across articles, in the SQL that all databases read.
#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "store/claim_sql.h"
#include "store/database.h"
#include "store/questions.h"
#include "store/threads.h"

namespace gainsay {

/// As Ledger::shared_claims, disputes and replies.
Result<std::vector<SharedClaim>> read_shared_claims(Connection& connection, const ClaimSql& words,
                                                    const ClaimFilter& filter, std::size_t limit);
Result<std::vector<DisputeThread>> read_disputes(Connection& connection, const ClaimSql& words,
                                                 const ClaimFilter& filter, std::size_t limit);
Result<std::vector<ReplyLine>> read_replies(Connection& connection, const ClaimSql& words,
                                            const ClaimFilter& filter, bool unheard, std::size_t limit);

/// As Ledger::dispute; nothing where no claim is known by that attribution.
std::optional<DisputeThread> read_dispute(Connection& connection, const SaidId& said);

/// All that Ledger::each_claim_pair and each_claim visit, in their order.
std::vector<ClaimPairLine> read_claim_pairs(Connection& connection);
std::vector<std::vector<SaidId>> read_stated_often(Connection& connection);

}  // namespace gainsay
