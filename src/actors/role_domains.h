// What kind of work a role is, as far as two persons of one name are told apart by it.
#pragma once

#include <string_view>

#include "actors/sketch.h"

namespace gainsay {

enum class RoleDomain {
  none,
  politics,
  military,
  police,
  law,
  medicine,
  religion,
  sport,
  arts,
  science,
  business,
  trade
};

/// By the last word of the role that has one; `none` for "spokesman", "leader" and other words that anybody
/// can be.
RoleDomain domain_of(const StatedRole& role);

/// Whether one person is hardly both: a goalkeeper and a bishop, but not a lawyer and a minister.
bool are_apart(RoleDomain a, RoleDomain b);

/// Whether a place has one of it at a time: "mayor", "governor", "foreign minister".
bool is_office(std::string_view head);

/// "sport", "the law", ...
std::string_view name(RoleDomain domain);

}  // namespace gainsay
