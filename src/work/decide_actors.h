// What people decide about actors, from how they name them: the same for the command line and the API.
#pragma once

#include <string>
#include <vector>

#include "actors/decisions.h"
#include "store/ledger.h"

namespace gainsay {

/// The one actor of that name or id, or beginning of an id. Fails with not_found, naming no input, where
/// there are none or several.
Result<ActorLine> one_actor(Ledger& ledger, const std::string& named);

/// Who decides, and when by their clock (ISO 8601).
struct DecidedBy {
  std::string who;
  std::string when;
};

/// That these, two at least, each named as one_actor takes it, are one. Fails as that does, and where two are
/// one already.
Result<ActorDecision> merge_decision(Ledger& ledger, const std::vector<std::string>& actors,
                                     const DecidedBy& by);

/// That, of an actor, what has one of these names, or stands in one of these articles (by the beginning of an
/// id), is another. Fails as one_actor does, and where a part is none or nothing would be left.
Result<ActorDecision> split_decision(Ledger& ledger, const std::string& actor,
                                     const std::vector<std::string>& parts, const DecidedBy& by);

/// Keeps a decision and makes it hold; its number.
Result<std::int64_t> keep_decision(Ledger& ledger, const ActorDecision& decision);
/// Takes one back. Fails as Ledger::undo does.
Result<void> undo_decision(Ledger& ledger, std::int64_t decision, const DecidedBy& by);

/// Now, as decisions note it.
std::string decision_time();

}  // namespace gainsay
