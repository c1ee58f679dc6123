// What a ledger in PostgreSQL does not hold yet: facts between articles (Ledger::holds_links).
#include "store/postgres_ledger.h"

namespace gainsay {
namespace {

constexpr const char* links = "facts between articles";
constexpr const char* copies_held = "copies";
constexpr const char* actors_held = "actors across articles";
constexpr const char* claims_held = "claims across articles";

tl::unexpected<Error> not_yet(const char* what, const std::string& url) {
  return fail(ErrorCode::unsupported, std::string("a ledger in PostgreSQL does not hold ") + what + " yet",
              without_password(url));
}

}  // namespace

Result<std::vector<Hash128>> PostgresLedger::unlinked(const std::string& /*layer*/) {
  return not_yet(links, url_);
}

Result<void> PostgresLedger::set_linked(const std::string& /*layer*/, const Hash128& /*article*/) {
  return not_yet(links, url_);
}

Result<void> PostgresLedger::set_sketch(const Hash128& /*article*/, const Sketch& /*sketch*/,
                                        const std::vector<Credit>& /*credits*/) {
  return not_yet(copies_held, url_);
}

Result<std::vector<Hash128>> PostgresLedger::alike(const Hash128& /*article*/) {
  return not_yet(copies_held, url_);
}

Result<void> PostgresLedger::set_copy(const CopyPair& /*pair*/) {
  return not_yet(copies_held, url_);
}

Result<std::vector<CopyPair>> PostgresLedger::copies_of(const Hash128& /*article*/) {
  return not_yet(copies_held, url_);
}

Result<std::vector<CopyGroup>> PostgresLedger::copies(const CopyQuestion& /*question*/,
                                                      std::size_t /*limit*/) {
  return not_yet(copies_held, url_);
}

Result<std::vector<VersionList>> PostgresLedger::versions(const std::string& /*address*/,
                                                          std::size_t /*limit*/) {
  return not_yet(copies_held, url_);
}

Result<void> PostgresLedger::note_actors(const Hash128& /*article*/) {
  return not_yet(actors_held, url_);
}

Result<void> PostgresLedger::join_actors() {
  return not_yet(actors_held, url_);
}

Result<std::int64_t> PostgresLedger::decide(const ActorDecision& /*decision*/) {
  return not_yet(actors_held, url_);
}

Result<void> PostgresLedger::undo(std::int64_t /*n*/, const std::string& /*by*/, const std::string& /*at*/) {
  return not_yet(actors_held, url_);
}

Result<std::vector<ActorDecision>> PostgresLedger::decisions() {
  return not_yet(actors_held, url_);
}

Result<std::vector<ActorLine>> PostgresLedger::actors_called(const std::string& /*name*/) {
  return not_yet(actors_held, url_);
}

Result<std::vector<ActorLine>> PostgresLedger::actors_with_id(const std::string& /*begin_of_id*/) {
  return not_yet(actors_held, url_);
}

Result<std::vector<Hash128>> PostgresLedger::actor_ids() {
  return not_yet(actors_held, url_);
}

Result<ActorAccount> PostgresLedger::actor(const Hash128& /*id*/) {
  return not_yet(actors_held, url_);
}

Result<std::vector<KeptStatement>> PostgresLedger::unlinked_statements(const Hash128& /*article*/) {
  return not_yet(claims_held, url_);
}

Result<std::vector<KeptStatement>> PostgresLedger::candidates(const IndexKeys& /*keys*/) {
  return not_yet(claims_held, url_);
}

Result<void> PostgresLedger::link_statement(std::int64_t /*statement*/, const IndexKeys& /*keys*/,
                                            const std::vector<StatementLink>& /*links*/) {
  return not_yet(claims_held, url_);
}

Result<std::vector<SharedClaim>> PostgresLedger::shared_claims(const ClaimFilter& /*filter*/,
                                                               std::size_t /*limit*/) {
  return not_yet(claims_held, url_);
}

Result<DisputeThread> PostgresLedger::dispute(const SaidId& /*said*/) {
  return not_yet(claims_held, url_);
}

Result<std::vector<DisputeThread>> PostgresLedger::disputes(const ClaimFilter& /*filter*/,
                                                            std::size_t /*limit*/) {
  return not_yet(claims_held, url_);
}

Result<std::vector<ReplyLine>> PostgresLedger::replies(const ClaimFilter& /*filter*/, bool /*unheard*/,
                                                       std::size_t /*limit*/) {
  return not_yet(claims_held, url_);
}

Result<void> PostgresLedger::each_claim(
    const std::function<Result<void>(const std::vector<SaidId>&)>& /*visit*/) {
  return not_yet(claims_held, url_);
}

Result<void> PostgresLedger::each_claim_pair(
    const std::function<Result<void>(const ClaimPairLine&)>& /*visit*/) {
  return not_yet(claims_held, url_);
}

}  // namespace gainsay
