// What a ledger says of an actor, article by article and publisher by publisher.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "actors/decisions.h"
#include "actors/sketch.h"
#include "base/hash.h"

namespace gainsay {

/// A form in which a publisher calls an actor, and from when to when; dates are empty where no article has
/// one.
struct ActorNameUse {
  std::string words;
  std::string publisher;  ///< its host, or its name where that is not known; empty where neither is
  std::string first;      ///< ISO 8601, of articles
  std::string last;
  std::int64_t articles = 0;
  std::int64_t times = 0;
};

/// What articles say it is.
struct ActorRoleUse {
  std::string phrase;
  bool former = false;
  std::string first;
  std::string last;
  std::int64_t articles = 0;
};

/// One article's entity that is this actor, and why: `rule` (actors/same_actor.h) joins it to the entity of
/// another, `decision` is a person's. No rule: the first, by which the actor is named.
struct ActorMemberLine {
  ActorMember member;
  std::string name;  ///< the fullest form in the article
  std::string title;
  std::string publisher;
  std::string published;
  std::string rule;
  std::optional<ActorMember> to;
  std::int64_t decision = 0;
  std::string words;  ///< what is said for it; empty where name, kind and roles are the same
};

/// Another actor with one of its names.
struct ActorApartLine {
  Hash128 other;
  std::string name;
  std::string rule;
  std::int64_t decision = 0;
  std::string words;
  ActorMember here, there;
};

struct StanceCount {
  std::string stance;
  std::int64_t claims = 0;
};

struct ActorAccount {
  Hash128 id;
  std::string name;
  std::string kind;
  std::vector<ActorNameUse> names;       ///< by publisher, then by first use
  std::vector<ActorRoleUse> roles;       ///< those that most articles give first
  std::vector<StanceCount> stances;      ///< of what it says, most first
  std::vector<ActorMemberLine> members;  ///< ascending
  std::vector<ActorApartLine> apart;     ///< by id
};

}  // namespace gainsay
