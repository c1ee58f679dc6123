// What is asked about actors of a ledger in one SQLite file.
#include "store/actor_questions.h"
#include "store/nested_result.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {

Result<std::vector<ActorLine>> SqliteLedger::actors(const ClaimFilter& filter, bool all, std::size_t limit) {
  return in_one(
      guarded(path_, false, [&] { return read_actors(connection_, claims_in_sqlite, filter, all, limit); }));
}

Result<std::vector<ActorLine>> SqliteLedger::actors_called(const std::string& name) {
  return guarded(path_, false, [&] { return read_actors_called(connection_, name); });
}

Result<std::vector<ActorLine>> SqliteLedger::actors_with_id(const std::string& begin_of_id) {
  return guarded(path_, false, [&] { return read_actors_with_id(connection_, begin_of_id); });
}

Result<std::vector<Hash128>> SqliteLedger::actor_ids() {
  return guarded(path_, false, [&] { return read_actor_ids(connection_); });
}

Result<ActorAccount> SqliteLedger::actor(const Hash128& id) {
  auto found = guarded(path_, false, [&] { return read_actor(connection_, id); });
  if (!found) return tl::unexpected(found.error());
  if (!*found) return fail(ErrorCode::not_found, "holds no actor " + to_hex(id), path_);
  return std::move(**found);
}

}  // namespace gainsay
