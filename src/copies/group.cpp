#include "copies/group.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "copies/moment.h"

namespace gainsay {
namespace {

std::size_t root_of(std::map<std::size_t, std::size_t>& parents, std::size_t member) {
  std::size_t root = member;
  while (parents[root] != root) root = parents[root];
  while (parents[member] != root) member = std::exchange(parents[member], root);
  return root;
}

}  // namespace

std::vector<std::vector<std::size_t>> connected(
    const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
  std::map<std::size_t, std::size_t> parents;
  for (const auto& [a, b] : pairs) {
    parents.try_emplace(a, a);
    parents.try_emplace(b, b);
    const std::size_t root_a = root_of(parents, a);
    const std::size_t root_b = root_of(parents, b);
    parents[std::max(root_a, root_b)] = std::min(root_a, root_b);
  }
  std::map<std::size_t, std::vector<std::size_t>> groups;
  for (const auto& entry : parents) groups[root_of(parents, entry.first)].push_back(entry.first);
  std::vector<std::vector<std::size_t>> out;
  for (auto& group : groups) out.push_back(std::move(group.second));
  return out;
}

GroupOrder order_group(const std::vector<GroupMember>& members,
                       const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
  std::vector<std::size_t> order(members.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto key = [&](std::size_t i) {
    const auto moment = moment_of(members[i].published);
    return std::tuple(moment ? moment->begin : std::numeric_limits<std::int64_t>::max(), members[i].id);
  };
  std::sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return key(x) < key(y); });
  std::vector<std::size_t> rank(members.size());
  for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = i;

  std::vector<std::optional<std::size_t>> against(members.size());
  for (const auto& [a, b] : pairs) {
    const std::size_t earlier = rank[a] < rank[b] ? a : b;
    const std::size_t later = earlier == a ? b : a;
    if (!against[later] || rank[earlier] < rank[*against[later]]) against[later] = earlier;
  }

  GroupOrder out;
  std::vector<std::size_t> origin_of(members.size());
  for (const std::size_t member : order) {
    GroupPlace place{member, against[member], false, 0};
    if (place.held_against)
      place.certainly_later =
          order_of(members[*place.held_against].published, members[member].published) == Order::before;
    const GroupMember& about = members[member];
    if (about.credited.empty() && place.held_against) {
      place.origin = origin_of[*place.held_against];
    } else {
      const std::string& origin = about.credited.empty() ? about.outlet : about.credited;
      const auto known = std::find(out.origins.begin(), out.origins.end(), origin);
      place.origin = static_cast<std::size_t>(known - out.origins.begin());
      if (origin.empty() || known == out.origins.end()) {
        place.origin = out.origins.size();
        out.origins.push_back(origin);
      }
    }
    origin_of[member] = place.origin;
    out.places.push_back(place);
  }
  return out;
}

}  // namespace gainsay
