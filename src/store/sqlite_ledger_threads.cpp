// Claims across articles, as a ledger in one SQLite file is asked for them.
#include "store/nested_result.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "store/thread_questions.h"

namespace gainsay {

Result<std::vector<SharedClaim>> SqliteLedger::shared_claims(const ClaimFilter& filter, std::size_t limit) {
  return in_one(guarded(path_, false,
                        [&] { return read_shared_claims(connection_, claims_in_sqlite, filter, limit); }));
}

Result<std::vector<DisputeThread>> SqliteLedger::disputes(const ClaimFilter& filter, std::size_t limit) {
  return in_one(
      guarded(path_, false, [&] { return read_disputes(connection_, claims_in_sqlite, filter, limit); }));
}

Result<DisputeThread> SqliteLedger::dispute(const SaidId& said) {
  auto found = guarded(path_, false, [&] { return read_dispute(connection_, said); });
  if (!found) return tl::unexpected(found.error());
  if (!*found) return fail(ErrorCode::not_found, "no claim is known by that attribution");
  return std::move(**found);
}

Result<std::vector<ReplyLine>> SqliteLedger::replies(const ClaimFilter& filter, bool unheard,
                                                     std::size_t limit) {
  return in_one(guarded(path_, false,
                        [&] { return read_replies(connection_, claims_in_sqlite, filter, unheard, limit); }));
}

Result<void> SqliteLedger::each_claim_pair(const std::function<Result<void>(const ClaimPairLine&)>& visit) {
  const auto all = guarded(path_, false, [&] { return read_claim_pairs(connection_); });
  if (!all) return tl::unexpected(all.error());
  for (const ClaimPairLine& line : *all) {
    if (auto visited = visit(line); !visited) return visited;
  }
  return {};
}

Result<void> SqliteLedger::each_claim(const std::function<Result<void>(const std::vector<SaidId>&)>& visit) {
  const auto all = guarded(path_, false, [&] { return read_stated_often(connection_); });
  if (!all) return tl::unexpected(all.error());
  for (const auto& members : *all) {
    if (auto visited = visit(members); !visited) return visited;
  }
  return {};
}

}  // namespace gainsay
