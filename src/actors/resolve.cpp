#include "actors/resolve.h"

#include <algorithm>
#include <deque>
#include <map>

#include "actors/actor_key.h"
#include "actors/rule_clusters.h"
#include "places/name_key.h"

namespace gainsay {
namespace {

// Dates as far as both are known; an empty bound holds for all.
bool lies_within(const std::string& date, const std::string& from, const std::string& to) {
  if (date.empty()) return true;
  const auto cut = [&](const std::string& bound) {
    const std::size_t size = std::min(bound.size(), date.size());
    return date.compare(0, size, bound, 0, size);
  };
  return (from.empty() || cut(from) >= 0) && (to.empty() || cut(to) <= 0);
}

bool has_name_of(const ActorSketch& sketch, const ListedActor& actor) {
  return std::any_of(actor.names.begin(), actor.names.end(),
                     [&](const ListedName& name) { return name.key == sketch.key; });
}

class Resolving {
 public:
  Resolving(std::span<const ActorSketch> sketches, const Company& company)
      : sketches_(sketches), rules_(rule_clusters(sketches, company)), group_(rules_.cluster) {
    edges_ = rules_.joins;
    next_ = sketches.size();
  }

  void apply(const ActorDecision& decision) {
    switch (decision.kind) {
      case DecisionKind::merge:
        return merge(decision);
      case DecisionKind::split:
        return split(decision);
      case DecisionKind::list:
        return list(decision);
    }
  }

  Resolution take() {
    Resolution out;
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < sketches_.size(); ++i) members[group_[i]].push_back(i);
    std::vector<const std::vector<std::size_t>*> ordered;
    for (const auto& [group, sketches] : members) ordered.push_back(&sketches);
    std::sort(ordered.begin(), ordered.end(),
              [](const auto* a, const auto* b) { return a->front() < b->front(); });
    for (const auto* sketches : ordered) {
      for (const std::size_t sketch : *sketches) actor_[sketch] = out.actors.size();
      out.actors.push_back(actor(*sketches));
    }
    out.apart = kept_apart();
    return out;
  }

 private:
  std::optional<std::size_t> find(const NamedMember& member) const {
    for (std::size_t i = 0; i < sketches_.size(); ++i) {
      if (sketches_[i].member.article != member.article) continue;
      const auto keys = keys_of(sketches_[i]);
      if (std::find(keys.begin(), keys.end(), member.key) != keys.end()) return i;
    }
    return std::nullopt;
  }

  void move(std::size_t from, std::size_t to) {
    for (std::size_t& group : group_) {
      if (group == from) group = to;
    }
    if (const auto named = names_.find(from); named != names_.end()) names_.emplace(to, named->second);
  }

  void merge(const ActorDecision& decision) {
    std::optional<std::size_t> first;
    for (const NamedMember& member : decision.members) {
      const auto at = find(member);
      if (!at) continue;
      if (first) {
        edges_.push_back({*first, *at, JoinRule::decision, decision.n, decision.words});
        move(group_[*at], group_[*first]);
      }
      first = first.value_or(*at);
    }
  }

  void split(const ActorDecision& decision) {
    const auto stays = find(decision.stays);
    std::optional<std::size_t> first;
    const auto part = [&](std::size_t at) {
      if (!first) ++next_;
      group_[at] = next_;
      if (first) edges_.push_back({*first, at, JoinRule::decision, decision.n, decision.words});
      first = first.value_or(at);
    };
    for (const NamedMember& member : decision.members) {
      const auto at = find(member);
      if (at && (!stays || group_[*at] == group_[*stays])) part(*at);
    }
    if (stays && !decision.keys.empty()) {
      const std::size_t whole = group_[*stays];
      for (std::size_t i = 0; i < sketches_.size(); ++i) {
        const auto& keys = decision.keys;
        if (group_[i] == whole && std::find(keys.begin(), keys.end(), sketches_[i].key) != keys.end())
          part(i);
      }
    }
    if (first && stays && group_[*first] != group_[*stays])
      parted_.push_back({*stays, *first, JoinRule::decision, decision.n, decision.words});
  }

  void list(const ActorDecision& decision) {
    std::map<const ListedActor*, std::vector<std::size_t>> claimed;
    std::map<std::size_t, std::map<const ListedActor*, std::size_t>> votes;  // group -> actor -> members
    std::vector<const ListedActor*> actor_of(sketches_.size(), nullptr);
    for (std::size_t i = 0; i < sketches_.size(); ++i) {
      actor_of[i] = listed_for(sketches_[i], decision.listed);
      if (actor_of[i] == nullptr) continue;
      claimed[actor_of[i]].push_back(i);
      ++votes[group_[i]][actor_of[i]];
    }
    // Whoever rules joined to those that are listed goes with most of them, but for whom `not` or a time
    // keeps out.
    std::map<const ListedActor*, std::size_t> groups;
    for (const ListedActor& actor : decision.listed) {
      if (claimed.contains(&actor)) groups[&actor] = ++next_;
    }
    std::vector<std::size_t> moved = group_;
    std::map<std::size_t, std::size_t> outside;  // group -> of those kept out of it
    for (std::size_t i = 0; i < sketches_.size(); ++i) {
      const auto vote = votes.find(group_[i]);
      if (vote == votes.end()) continue;
      const ListedActor* most = nullptr;
      for (const ListedActor& actor : decision.listed) {
        const auto count = vote->second.find(&actor);
        if (count != vote->second.end() && (most == nullptr || count->second > vote->second.at(most)))
          most = &actor;
      }
      if (actor_of[i] != nullptr) {
        moved[i] = groups[actor_of[i]];
      } else if (is_kept_out(sketches_[i], *most) || has_name_of(sketches_[i], *most)) {
        const auto [at, fresh] = outside.try_emplace(group_[i], next_ + 1);
        if (fresh) ++next_;
        moved[i] = at->second;
        parted_.push_back({claimed[most].front(), i, JoinRule::listed, decision.n, decision.words});
      } else {
        moved[i] = groups[most];
      }
    }
    group_ = std::move(moved);
    for (const auto& [actor, members] : claimed) {
      names_[groups[actor]] = actor;
      for (std::size_t i = 1; i < members.size(); ++i) {
        edges_.push_back(
            {members.front(), members[i], JoinRule::listed, decision.n,
             decision.file + " lists \u201c" + sketches_[members[i]].name + "\u201d for " + actor->name});
      }
    }
  }

  // What joins each member to one before it, along the joins from the first.
  ResolvedActor actor(const std::vector<std::size_t>& members) {
    ResolvedActor out;
    std::map<std::size_t, std::optional<Join>> reached = {{members.front(), std::nullopt}};
    if (neighbours_.empty()) {
      neighbours_.resize(sketches_.size());
      for (std::size_t e = 0; e < edges_.size(); ++e) {
        neighbours_[edges_[e].a].push_back(e);
        neighbours_[edges_[e].b].push_back(e);
      }
    }
    const std::size_t group = group_[members.front()];
    const auto walk = [&](std::size_t start) {
      std::deque<std::size_t> queue = {start};
      for (; !queue.empty(); queue.pop_front()) {
        const std::size_t at = queue.front();
        for (const std::size_t e : neighbours_[at]) {
          const SketchEdge& edge = edges_[e];
          const std::size_t far = edge.a == at ? edge.b : edge.a;
          if (group_[far] != group || reached.contains(far)) continue;
          reached[far] = Join{sketches_[at].member, edge.rule, edge.decision, edge.words};
          queue.push_back(far);
        }
      }
    };
    walk(members.front());
    for (const std::size_t member : members) {
      if (!reached.contains(member)) {
        // What joined it is with another actor now, by a person's word.
        const SameActor found = same_actor(sketches_[members.front()], sketches_[member]);
        reached[member] = Join{sketches_[members.front()].member, found.rule, 0, found.words};
        walk(member);
      }
      out.members.push_back({member, reached[member]});
    }
    const auto listed = names_.find(group);
    out.name = listed != names_.end() ? listed->second->name : most_used(members);
    out.kind = kind_of(members);
    if (listed != names_.end() && listed->second->kind) out.kind = *listed->second->kind;
    return out;
  }

  std::string most_used(const std::vector<std::size_t>& members) const {
    std::map<std::string, std::size_t> counts;
    for (const std::size_t member : members) ++counts[sketches_[member].name];
    const auto better = [](const auto& a, const auto& b) {
      const bool full_a = a.first.find(' ') != std::string::npos;
      const bool full_b = b.first.find(' ') != std::string::npos;
      if (full_a != full_b) return full_a;
      if (a.second != b.second) return a.second > b.second;
      if (a.first.size() != b.first.size()) return a.first.size() > b.first.size();
      return a.first < b.first;
    };
    auto best = counts.begin();
    for (auto at = counts.begin(); at != counts.end(); ++at) {
      if (better(*at, *best)) best = at;
    }
    return best->first;
  }

  EntityKind kind_of(const std::vector<std::size_t>& members) const {
    std::map<EntityKind, std::size_t> counts;
    for (const std::size_t member : members) ++counts[sketches_[member].kind];
    if (counts.size() > 1) counts.erase(EntityKind::unknown);
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }

  std::vector<KeptApart> kept_apart() {
    std::map<std::pair<std::size_t, std::size_t>, KeptApart> all;
    const auto add = [&](const SketchEdge& edge) {
      std::size_t a = edge.a;
      std::size_t b = edge.b;
      if (actor_[a] == actor_[b]) return;
      if (actor_[a] > actor_[b]) std::swap(a, b);
      all.try_emplace({actor_[a], actor_[b]}, KeptApart{actor_[a], actor_[b], edge.rule, sketches_[a].member,
                                                        sketches_[b].member, edge.decision, edge.words});
    };
    for (const SketchEdge& edge : parted_) add(edge);
    for (const SketchEdge& edge : rules_.apart) add(edge);
    std::vector<KeptApart> out;
    for (auto& [pair, apart] : all) out.push_back(std::move(apart));
    return out;
  }

  std::span<const ActorSketch> sketches_;
  RuleClusters rules_;
  std::vector<std::size_t> group_;  // of each sketch
  std::vector<SketchEdge> edges_, parted_;
  std::vector<std::vector<std::size_t>> neighbours_;
  std::map<std::size_t, const ListedActor*> names_;  // of groups
  std::map<std::size_t, std::size_t> actor_;
  std::size_t next_ = 0;
};

bool has_words(std::string_view text, std::string_view words) {
  return (" " + std::string(text) + " ").find(" " + std::string(words) + " ") != std::string::npos;
}

}  // namespace

bool is_kept_out(const ActorSketch& sketch, const ListedActor& actor) {
  return std::any_of(actor.not_meant.begin(), actor.not_meant.end(), [&](const std::string& key) {
    if (sketch.key == key) return true;
    for (const StatedName& other : sketch.others) {
      if (other.key == key) return true;
    }
    return std::any_of(sketch.roles.begin(), sketch.roles.end(), [&](const StatedRole& role) {
      return has_words(name_key(role.phrase), key) ||
             std::any_of(role.affiliations.begin(), role.affiliations.end(),
                         [&](const StatedAffiliation& to) { return to.key == key; });
    });
  });
}

const ListedActor* listed_for(const ActorSketch& sketch, std::span<const ListedActor> listed) {
  const auto names = [&](const ListedActor& actor, const std::string& key) {
    return std::any_of(actor.names.begin(), actor.names.end(), [&](const ListedName& name) {
      return name.key == key && lies_within(sketch.published, name.from, name.to);
    });
  };
  const auto fits = [&](const ListedActor& actor) {
    return (!actor.kind || sketch.kind == *actor.kind || sketch.kind == EntityKind::unknown) &&
           !is_kept_out(sketch, actor);
  };
  for (const ListedActor& actor : listed) {
    if (names(actor, sketch.key) && fits(actor)) return &actor;
  }
  for (const ListedActor& actor : listed) {
    for (const StatedName& other : sketch.others) {
      if (names(actor, other.key) && fits(actor)) return &actor;
    }
  }
  return nullptr;
}

Resolution resolve(std::span<const ActorSketch> sketches, std::span<const ActorDecision> decisions,
                   const Company& company) {
  Resolving resolving(sketches, company);
  for (const ActorDecision& decision : decisions) resolving.apply(decision);
  return resolving.take();
}

std::string_view name(DecisionKind kind) {
  switch (kind) {
    case DecisionKind::merge:
      return "merge";
    case DecisionKind::split:
      return "split";
    case DecisionKind::list:
      return "list";
  }
  return {};
}

}  // namespace gainsay
