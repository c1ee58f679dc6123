// Sketches of our own, as articles about invented people would give them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "actors/actor_key.h"
#include "actors/sketch.h"

namespace gainsay::testing {

/// An entity of article `n`.
class Sketched {
 public:
  Sketched(std::uint64_t n, EntityKind kind, const std::string& name) {
    sketch_.member = {{n, 0}, 0};
    sketch_.kind = kind;
    sketch_.name = name;
    sketch_.key = actor_key(name, kind);
  }
  Sketched& also(const std::string& name, AliasKind kind = AliasKind::abbreviation) {
    add_stated_name({name, {}, kind}, sketch_);
    return *this;
  }
  /// "goalkeeper" with head "goalkeeper"; each of `to` is an organisation or, with a "@" before it, a place.
  Sketched& is(const std::string& phrase, const std::string& head, const std::vector<std::string>& to = {}) {
    StatedRole role{phrase, head, false, {}};
    for (const std::string& each : to) {
      const bool place = each.starts_with("@");
      const EntityKind kind = place ? EntityKind::place : EntityKind::organisation;
      role.affiliations.push_back({actor_key(place ? each.substr(1) : each, kind), kind});
    }
    sketch_.roles.push_back(role);
    return *this;
  }
  Sketched& in(const std::string& country) {
    sketch_.country = country;
    return *this;
  }
  Sketched& on(const std::string& day) {
    sketch_.published = day;
    return *this;
  }
  operator ActorSketch() const { return sketch_; }  // NOLINT: a sketch, said shorter

 private:
  ActorSketch sketch_;
};

inline Sketched person(std::uint64_t n, const std::string& name) {
  return {n, EntityKind::person, name};
}
inline Sketched organisation(std::uint64_t n, const std::string& name) {
  return {n, EntityKind::organisation, name};
}

}  // namespace gainsay::testing
