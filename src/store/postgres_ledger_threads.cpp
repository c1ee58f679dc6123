// Claims across articles, as a ledger in PostgreSQL is asked for them.
#include "store/nested_result.h"
#include "store/one_moment.h"
#include "store/postgres_ledger.h"
#include "store/thread_questions.h"

namespace gainsay {

Result<std::vector<SharedClaim>> PostgresLedger::shared_claims(const ClaimFilter& filter, std::size_t limit) {
  return in_one(guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_shared_claims(*connection_, claims_in_postgres, filter, limit);
  }));
}

Result<std::vector<DisputeThread>> PostgresLedger::disputes(const ClaimFilter& filter, std::size_t limit) {
  return in_one(guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_disputes(*connection_, claims_in_postgres, filter, limit);
  }));
}

Result<DisputeThread> PostgresLedger::dispute(const SaidId& said) {
  auto found = guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_dispute(*connection_, said);
  });
  if (!found) return tl::unexpected(found.error());
  if (!*found) return fail(ErrorCode::not_found, "no claim is known by that attribution");
  return std::move(**found);
}

Result<std::vector<ReplyLine>> PostgresLedger::replies(const ClaimFilter& filter, bool unheard,
                                                       std::size_t limit) {
  return in_one(guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_replies(*connection_, claims_in_postgres, filter, unheard, limit);
  }));
}

Result<void> PostgresLedger::each_claim_pair(const std::function<Result<void>(const ClaimPairLine&)>& visit) {
  const auto all = guarded(false, [&] { return read_claim_pairs(*connection_); });
  if (!all) return tl::unexpected(all.error());
  for (const ClaimPairLine& line : *all) {
    if (auto visited = visit(line); !visited) return visited;
  }
  return {};
}

Result<void> PostgresLedger::each_claim(
    const std::function<Result<void>(const std::vector<SaidId>&)>& visit) {
  const auto all = guarded(false, [&] { return read_stated_often(*connection_); });
  if (!all) return tl::unexpected(all.error());
  for (const auto& members : *all) {
    if (auto visited = visit(members); !visited) return visited;
  }
  return {};
}

}  // namespace gainsay
