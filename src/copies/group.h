// Articles that share text, as one group: who was first, which origins they have.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace gainsay {

/// An article of a group.
struct GroupMember {
  Hash128 id;
  std::string published;  ///< ISO 8601; empty where unknown
  std::string outlet;     ///< host or publisher; may be empty
  std::string credited;   ///< whom the article credits its words to (origin_credited); may be empty
};

/// What follows for each member. Indices are those of the members given.
struct GroupPlace {
  std::size_t member = 0;
  /// The first of those that it shares text with and that come before it in the order; nothing for the
  /// group's first, and for those that share text only with later ones.
  std::optional<std::size_t> held_against;
  /// Whether it was certainly published after that one.
  bool certainly_later = false;
  std::size_t origin = 0;  ///< index into GroupOrder::origins
};

struct GroupOrder {
  /// By the time of publication, its earliest moment where it is not exact; without one last; then by id.
  std::vector<GroupPlace> places;
  /// Where the words come from as far as it is known: whom an article credits, else the origin of the one
  /// that it is held against, else its own outlet. In the order in which they come up, each once; an outlet
  /// without a name is one of its own.
  std::vector<std::string> origins;
};

/// Pure; `pairs` are indices of members that share text, in any order.
GroupOrder order_group(const std::vector<GroupMember>& members,
                       const std::vector<std::pair<std::size_t, std::size_t>>& pairs);

/// The members that `pairs` connect, each group ascending, groups by their lowest member. Those that no pair
/// names are in none.
std::vector<std::vector<std::size_t>> connected(
    const std::vector<std::pair<std::size_t, std::size_t>>& pairs);

}  // namespace gainsay
