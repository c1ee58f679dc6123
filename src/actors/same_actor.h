// Whether two entities of different articles are the same actor: a fact that follows from these two alone.
//
// Candidates share a name (actor_key.h): a full name, or one that an article states for another. What their
// articles say of kind, role, for whom, and country decides. Nothing is joined by a surname.
#pragma once

#include <string>

#include "actors/sketch.h"

namespace gainsay {

/// Why two entities are the same actor, or are not, strongest first within each.
enum class JoinRule {
  // Same.
  country,      ///< two names of one country
  affiliation,  ///< one name, and both are said to belong to the same
  role,         ///< one name and one role
  stated_name,  ///< one article states the other's name
  expansion,    ///< one abbreviation, of names that are spellings of one
  name,         ///< one name, and nothing speaks against it
  initials,     ///< one name but for initials in the middle, and nothing speaks against it
  // Apart.
  field,           ///< one name, but fields of work that one person hardly has both of
  office,          ///< one name and one office, of different places
  nation,          ///< one name, in office for different countries
  other_initials,  ///< initials in the middle that differ
  other_name,      ///< one abbreviation of different names
  // Made outside of the two articles (resolve.h).
  company,   ///< one name that several bear: both articles name the same others
  decision,  ///< a person's
  listed     ///< actors.toml lists the name
};

struct SameActor {
  enum class Verdict {
    unknown,  ///< no reason to think of one another
    apart,
    weak,  ///< same, unless others of that name make it doubtful
    same
  };
  Verdict verdict = Verdict::unknown;
  JoinRule rule = JoinRule::name;
  std::string words;  ///< what is said to join or part them, as a sentence without a full stop
};

/// Symmetric in the verdict and rule. Pure.
SameActor same_actor(const ActorSketch& a, const ActorSketch& b);

/// "stated name", "role", ...: its word in exports.
std::string_view name(JoinRule rule);

}  // namespace gainsay
