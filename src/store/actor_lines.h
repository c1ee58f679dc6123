// Actors and decisions as lines of JSON, as export_lines writes them.
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "store/ledger.h"

namespace gainsay {

/// {"id","name","kind","names","roles","stances","members","apart"}
nlohmann::ordered_json json_of(const ActorAccount& actor);

/// {"decision","kind","words","subject","made_by","made_at","undone_by","undone_at"}
nlohmann::ordered_json json_of(const ActorDecision& decision);

/// A line for each actor of two entities or more, for each that speaks and for each that is kept apart from
/// another:
/// {"record":"actor", ...}, ascending by id; then one for each decision: {"record":"actor_decision", ...}, in
/// their order.
Result<void> export_actors(Ledger& ledger, const std::function<Result<void>(std::string_view line)>& write);

}  // namespace gainsay
