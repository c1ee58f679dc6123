// What people decide about actors. It is kept beside what rules find, and wins over it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/hash.h"
#include "entities/entities.h"

namespace gainsay {

/// An entity by its article and the key of its name (actor_key.h), which another reading of the article
/// keeps.
struct NamedMember {
  Hash128 article;
  std::string key;
  friend bool operator==(const NamedMember&, const NamedMember&) = default;
};

/// A name that actors.toml lists, with the time in which it was used: from and to are in. Dates are ISO 8601,
/// cut anywhere, empty where there is no bound.
struct ListedName {
  std::string name;
  std::string key;
  std::string from;
  std::string to;
  friend bool operator==(const ListedName&, const ListedName&) = default;
};

/// One actor of actors.toml.
struct ListedActor {
  std::string name;
  std::vector<ListedName> names;   ///< its own first
  std::optional<EntityKind> kind;  ///< only entities of that kind, or of none, are meant
  std::vector<std::string>
      not_meant;  ///< keys: a name, role or affiliation of somebody else who is called so
  friend bool operator==(const ListedActor&, const ListedActor&) = default;
};

enum class DecisionKind {
  merge,  ///< those of whom `members` names one each are one actor
  split,  ///< of the actor that `stays` is of, `members`, and those with a name of `keys`, are another
  list    ///< actors.toml
};

struct ActorDecision {
  std::int64_t n = 0;  ///< from 1, in the order in which they were made
  DecisionKind kind = DecisionKind::merge;
  std::vector<NamedMember> members;
  std::vector<std::string> keys;
  NamedMember stays;
  std::string file;  ///< of a list: the file's name; a later list of that name takes its place
  std::vector<ListedActor> listed;
  std::string words;  ///< what it says, for people
  std::string made_by;
  std::string made_at;    ///< ISO 8601, as the maker's clock gave it
  std::string undone_by;  ///< empty while it holds
  std::string undone_at;
};

/// "merge", "split", "list".
std::string_view name(DecisionKind kind);

}  // namespace gainsay
