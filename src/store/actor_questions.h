// What is asked about actors, in the SQL that all databases read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/actors.h"
#include "store/claim_sql.h"
#include "store/database.h"
#include "store/questions.h"

namespace gainsay {

/// As the functions of Ledger of these names.
std::vector<ActorLine> read_actors_called(Connection& connection, const std::string& name);
std::vector<ActorLine> read_actors_with_id(Connection& connection, const std::string& begin_of_id);
std::vector<Hash128> read_actor_ids(Connection& connection);
Result<std::vector<ActorLine>> read_actors(Connection& connection, const ClaimSql& words,
                                           const ClaimFilter& filter, bool all_sources, std::size_t limit);

/// All that is known of an actor; nothing where there is none of that id.
std::optional<ActorAccount> read_actor(Connection& connection, const Hash128& id);

}  // namespace gainsay
