// Who is who: the actors of all sketches that hang together by their names, as rules and people have them.
//
// Two entities are compared by same_actor, which looks at nothing else. Reasons to join are followed, the
// strongest first, as long as no two of one actor are apart; where a name has several bearers, an entity that
// says too little goes to whom the company in its article points, or to the one who is meant nearly always,
// or stands alone. So who is who follows from the set of sketches and decisions, and not from their order.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "actors/decisions.h"
#include "actors/same_actor.h"
#include "actors/sketch.h"

namespace gainsay {

/// Why a member is of its actor: what joins it to an earlier one.
struct Join {
  ActorMember to;
  JoinRule rule = JoinRule::name;
  std::int64_t decision = 0;  ///< the person's, where the rule is one
  std::string words;          ///< empty where both have the same name, kind and roles
};

struct ResolvedMember {
  std::size_t sketch = 0;    ///< index
  std::optional<Join> join;  ///< nothing for the first
};

/// Members ascend; the first names the actor.
struct ResolvedActor {
  std::vector<ResolvedMember> members;
  std::string name;  ///< the one listed, or the full one most often used
  EntityKind kind = EntityKind::unknown;
};

/// Two actors that share a name and are two all the same.
struct KeptApart {
  std::size_t a = 0, b = 0;  ///< indexes of actors, a < b
  JoinRule rule = JoinRule::field;
  ActorMember left, right;  ///< of a and b: the two that say so
  std::int64_t decision = 0;
  std::string words;
};

struct Resolution {
  std::vector<ResolvedActor> actors;  ///< by first member
  std::vector<KeptApart> apart;       ///< one for each two actors, ascending
};

/// The keys of those whom an article names; asked for only where a name has several bearers.
using Company = std::function<std::vector<std::string>(const Hash128& article)>;

/// `sketches` ascend by member; `decisions` are those that hold, in their order. Pure as far as `company` is.
Resolution resolve(std::span<const ActorSketch> sketches, std::span<const ActorDecision> decisions,
                   const Company& company);

/// The listed actor that a sketch is by its name, date and kind; nothing where none or `not` says so.
const ListedActor* listed_for(const ActorSketch& sketch, std::span<const ListedActor> listed);

/// Whether a listed actor's `not` keeps a sketch out that has its name.
bool is_kept_out(const ActorSketch& sketch, const ListedActor& actor);

}  // namespace gainsay
