#include "attribution/source_roles.h"

#include <algorithm>
#include <map>
#include <set>

namespace gainsay {
namespace {

bool has_no_name(Anonymity anonymity) {
  return anonymity == Anonymity::role || anonymity == Anonymity::unnamed ||
         anonymity == Anonymity::collective;
}

Spans unnamed_sources(const Attributions& attributions) {
  Spans sources;
  for (const Attribution& item : attributions.items) {
    if (!item.source.empty() && has_no_name(item.anonymity)) sources.push_back(hull(item.source));
  }
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  return sources;
}

// Those of the speaker's entity, and those whose holder stands in one of the speaker's sources.
std::vector<RoleId> roles_of(const Speaker& speaker, const Attributions& attributions,
                             const std::vector<PersonRole>& roles,
                             const std::multimap<EntityId, RoleId>& by_entity) {
  std::set<RoleId> found;
  if (speaker.entity) {
    const auto [first, last] = by_entity.equal_range(*speaker.entity);
    for (auto at = first; at != last; ++at) found.insert(at->second);
  }
  for (const AttributionId id : speaker.attributions) {
    const Span source = hull(attributions.items[id].source);
    auto role = std::lower_bound(
        roles.begin(), roles.end(), source.begin,
        [](const PersonRole& candidate, std::uint32_t begin) { return candidate.holder.begin < begin; });
    for (; role != roles.end() && role->holder.begin < source.end; ++role) {
      const bool another = role->entity && speaker.entity && role->entity != speaker.entity;
      if (source.contains(role->holder) && !another) found.insert(static_cast<RoleId>(role - roles.begin()));
    }
  }
  return {found.begin(), found.end()};
}

}  // namespace

void add_source_roles(const RoleLayers& layers, Attributions& attributions, std::vector<PersonRole>& roles) {
  for (auto& role : roles_of_unnamed(layers, unnamed_sources(attributions))) {
    if (role) roles.push_back(std::move(*role));
  }
  std::stable_sort(roles.begin(), roles.end(),
                   [](const PersonRole& a, const PersonRole& b) { return a.holder < b.holder; });
  std::multimap<EntityId, RoleId> by_entity;
  for (RoleId id = 0; id < roles.size(); ++id) {
    if (roles[id].entity) by_entity.emplace(*roles[id].entity, id);
  }
  for (Speaker& speaker : attributions.speakers)
    speaker.roles = roles_of(speaker, attributions, roles, by_entity);
}

}  // namespace gainsay
