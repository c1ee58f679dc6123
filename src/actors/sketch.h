// What an article says of those whom it names, as far as it helps to tell whether another article means the
// same one: names, roles, for whom, where.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "base/hash.h"
#include "entities/entities.h"
#include "entities/roles.h"
#include "extract/article.h"

namespace gainsay {

/// One entity of one article.
struct ActorMember {
  Hash128 article;
  EntityId entity = 0;
  friend auto operator<=>(const ActorMember&, const ActorMember&) = default;
};

/// Another name that the article itself gives to the entity: "(HWU)", "also known as". Never a surname.
struct StatedName {
  std::string name;
  std::string key;  ///< actor_key.h
  AliasKind kind = AliasKind::alternative;
  friend bool operator==(const StatedName&, const StatedName&) = default;
};

struct StatedAffiliation {
  std::string key;
  EntityKind kind = EntityKind::unknown;
  friend auto operator<=>(const StatedAffiliation&, const StatedAffiliation&) = default;
};

/// What a person is said to be.
struct StatedRole {
  std::string phrase;  ///< as it stands: "police chief of Selm"
  std::string head;    ///< in lower case: "chief"; empty where only an affiliation is given
  bool former = false;
  std::vector<StatedAffiliation> affiliations;
  friend auto operator<=>(const StatedRole&, const StatedRole&) = default;
};

/// A form in which the article calls it, and how often.
struct CalledAs {
  std::string words;
  std::int64_t times = 0;
  friend bool operator==(const CalledAs&, const CalledAs&) = default;
};

struct ActorSketch {
  ActorMember member;
  EntityKind kind = EntityKind::unknown;
  std::string name;  ///< the fullest form in the article
  std::string key;   ///< of the name
  std::vector<StatedName> others;
  std::vector<StatedRole> roles;
  std::vector<CalledAs> called;  ///< by words
  std::string country;           ///< ISO 3166-1 alpha-2: what the article mostly speaks of; may be empty
  std::string published;         ///< ISO 8601, may be empty
};

/// The entities that can be actors: persons, organisations, groups, what has no known kind, and whatever
/// speaks. Those with a single name that could be a surname only where they speak. Ascending. Pure.
std::vector<ActorSketch> sketch_actors(const Article& article, const Entities& entities,
                                       const std::vector<PersonRole>& roles,
                                       const Attributions& attributions);

/// Adds another name with its key, unless it is a surname, or has a key that the sketch has already.
void add_stated_name(StatedName name, ActorSketch& sketch);

/// Every key by which a sketch is found: that of its name, of that without initials in the middle, of its
/// other names. Each once.
std::vector<std::string> keys_of(const ActorSketch& sketch);

}  // namespace gainsay
