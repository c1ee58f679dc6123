#include "actors/rule_clusters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

#include "actors/actor_key.h"
#include "actors/countries.h"

namespace gainsay {
namespace {

using Verdict = SameActor::Verdict;

constexpr std::size_t most_compared = 2000;  // kinds of sketches with one name
constexpr std::size_t most_company = 64;     // articles whose names are an actor's company
constexpr std::size_t least_shared = 2;      // names
constexpr std::size_t nearly_always = 4;     // times as many articles as all others of the name

// Sketches that say the same need no comparing, unless their name is one that joins nothing.
std::string signature(const ActorSketch& sketch) {
  std::string text;
  if (same_actor(sketch, sketch).verdict == Verdict::unknown)
    text = to_hex(sketch.member.article) + ' ' + std::to_string(sketch.member.entity) + '\n';
  text += std::to_string(static_cast<int>(sketch.kind)) + '\n' + sketch.key + '\n';
  if (is_generic(sketch.key)) text += sketch.country;
  for (const StatedName& other : sketch.others)
    text += "\nn " + std::to_string(static_cast<int>(other.kind)) + other.key;
  for (const StatedRole& role : sketch.roles) {
    text += "\nr " + role.phrase + '\t' + role.head + (role.former ? "\t1" : "\t0");
    for (const StatedAffiliation& to : role.affiliations) text += '\t' + to.key;
  }
  return text;
}

class Sets {
 public:
  explicit Sets(std::size_t size) : above_(size) { std::iota(above_.begin(), above_.end(), std::size_t{0}); }
  std::size_t find(std::size_t i) {
    while (above_[i] != i) i = above_[i] = above_[above_[i]];
    return i;
  }
  // The lower one names both.
  void unite(std::size_t a, std::size_t b) {
    a = find(a);
    b = find(b);
    above_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> above_;
};

class Clustering {
 public:
  Clustering(std::span<const ActorSketch> sketches, const Company& company)
      : sketches_(sketches), company_(company), sets_(0) {}

  RuleClusters take() {
    gather();
    compare_all();
    sets_ = Sets(nodes_.size());
    follow(same_, [](std::size_t, std::size_t) { return true; });
    // A weak reason joins those who are apart from the same others.
    const auto standing = standings();
    follow(weak_, [&](std::size_t a, std::size_t b) { return standing[a] == standing[b]; });
    place_rest();
    return conclude();
  }

 private:
  void gather() {
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < sketches_.size(); ++i) {
      const auto [at, fresh] = known.emplace(signature(sketches_[i]), nodes_.size());
      if (fresh) nodes_.emplace_back();
      nodes_[at->second].push_back(i);
    }
    apart_from_.resize(nodes_.size());
    weakly_.resize(nodes_.size());
  }

  [[nodiscard]] const ActorSketch& sketch(std::size_t node) const { return sketches_[nodes_[node].front()]; }

  void compare_all() {
    std::map<std::string, std::vector<std::size_t>> by_key;
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
      for (const std::string& key : keys_of(sketch(node))) by_key[key].push_back(node);
    }
    std::set<std::pair<std::size_t, std::size_t>> compared;
    for (auto& [key, nodes] : by_key) {
      if (nodes.size() > most_compared) nodes.resize(most_compared);
      for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < nodes.size(); ++j) {
          if (compared.emplace(nodes[i], nodes[j]).second) compare(nodes[i], nodes[j]);
        }
      }
    }
    const auto strongest_first = [](const SketchEdge& a, const SketchEdge& b) {
      return std::tuple(a.rule, a.a, a.b) < std::tuple(b.rule, b.a, b.b);
    };
    std::sort(same_.begin(), same_.end(), strongest_first);
    std::sort(weak_.begin(), weak_.end(), strongest_first);
    std::sort(apart_.begin(), apart_.end(), [](const SketchEdge& a, const SketchEdge& b) {
      return std::pair(a.a, a.b) < std::pair(b.a, b.b);
    });
  }

  void compare(std::size_t a, std::size_t b) {
    // No two of one article by a rule, unless it says so itself; then they are one entity there.
    SameActor found = same_actor(sketch(a), sketch(b));
    SketchEdge edge{a, b, found.rule, 0, std::move(found.words)};
    if (found.verdict == Verdict::same) same_.push_back(std::move(edge));
    if (found.verdict == Verdict::weak) {
      weak_.push_back(std::move(edge));
      weakly_[a].push_back(b);
      weakly_[b].push_back(a);
    }
    if (found.verdict == Verdict::apart) {
      apart_.push_back(std::move(edge));
      apart_from_[a].push_back(b);
      apart_from_[b].push_back(a);
    }
  }

  std::vector<std::vector<std::size_t>> clusters() {
    std::vector<std::vector<std::size_t>> all(nodes_.size());
    for (std::size_t node = 0; node < nodes_.size(); ++node) all[sets_.find(node)].push_back(node);
    return all;
  }

  template <typename Allowed>
  void follow(const std::vector<SketchEdge>& edges, Allowed allowed) {
    auto members = clusters();
    for (const SketchEdge& edge : edges) {
      const std::size_t a = sets_.find(edge.a);
      const std::size_t b = sets_.find(edge.b);
      if (a == b || !allowed(edge.a, edge.b)) continue;
      const auto& fewer = members[a].size() < members[b].size() ? members[a] : members[b];
      const std::size_t other = &fewer == &members[a] ? b : a;
      const bool contradicted = std::any_of(fewer.begin(), fewer.end(), [&](std::size_t node) {
        return std::any_of(apart_from_[node].begin(), apart_from_[node].end(),
                           [&](std::size_t far) { return sets_.find(far) == other; });
      });
      if (contradicted) continue;
      sets_.unite(a, b);
      const std::size_t kept = std::min(a, b);
      const std::size_t gone = std::max(a, b);
      members[kept].insert(members[kept].end(), members[gone].begin(), members[gone].end());
      members[gone].clear();
      joins_.push_back({nodes_[edge.a].front(), nodes_[edge.b].front(), edge.rule, 0, edge.words});
    }
  }

  // For each node, the clusters that its own is apart from.
  std::vector<std::set<std::size_t>> standings() {
    std::vector<std::set<std::size_t>> of_cluster(nodes_.size());
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
      for (const std::size_t far : apart_from_[node]) of_cluster[sets_.find(node)].insert(sets_.find(far));
    }
    std::vector<std::set<std::size_t>> all(nodes_.size());
    for (std::size_t node = 0; node < nodes_.size(); ++node) all[node] = of_cluster[sets_.find(node)];
    return all;
  }

  // Those who fit several that are apart: each goes to whom the names in its article point.
  void place_rest() {
    const auto standing = standings();
    const auto members = clusters();
    placed_.assign(sketches_.size(), sketches_.size());
    for (std::size_t root = 0; root < nodes_.size(); ++root) {
      if (members[root].empty()) continue;
      std::set<std::size_t> fitting;
      for (const std::size_t node : members[root]) {
        for (const std::size_t other : weakly_[node]) {
          const std::size_t far = sets_.find(other);
          if (far != root && standing[far].size() > standing[root].size() && !standing[root].contains(far))
            fitting.insert(far);
        }
      }
      if (fitting.empty()) continue;
      for (const std::size_t node : members[root]) {
        for (const std::size_t sketch : nodes_[node]) place(sketch, fitting, members);
      }
    }
  }

  [[nodiscard]] std::vector<std::size_t> sketches_of(const std::vector<std::size_t>& nodes) const {
    std::vector<std::size_t> all;
    for (const std::size_t node : nodes) all.insert(all.end(), nodes_[node].begin(), nodes_[node].end());
    std::sort(all.begin(), all.end());
    return all;
  }

  // Names that are anybody's company tell nothing.
  std::set<std::string> company_of(std::size_t sketch) const {
    std::set<std::string> names;
    const auto own = keys_of(sketches_[sketch]);
    for (std::string& name : company_(sketches_[sketch].member.article)) {
      const bool told = is_generic(name) || country_named(name) != nullptr ||
                        std::find(own.begin(), own.end(), name) != own.end();
      if (!told) names.insert(std::move(name));
    }
    return names;
  }

  const std::set<std::string>& company_of_cluster(std::size_t root, const std::vector<std::size_t>& nodes) {
    const auto [at, fresh] = companies_.try_emplace(root);
    if (!fresh) return at->second;
    const auto all = sketches_of(nodes);
    for (std::size_t i = 0; i < std::min(all.size(), most_company); ++i) at->second.merge(company_of(all[i]));
    return at->second;
  }

  void place(std::size_t sketch, const std::set<std::size_t>& fitting,
             const std::vector<std::vector<std::size_t>>& members) {
    const auto own = company_of(sketch);
    std::size_t best = nodes_.size();
    std::size_t most = 0;
    std::size_t second = 0;
    std::string shown;
    for (const std::size_t root : fitting) {
      std::size_t shared = 0;
      std::string names;
      for (const std::string& name : company_of_cluster(root, members[root])) {
        if (!own.contains(name)) continue;
        if (++shared <= 3) names += (names.empty() ? "" : ", ") + name;
      }
      if (shared > most) {
        second = most;
        most = shared;
        best = root;
        shown = names;
      } else {
        second = std::max(second, shared);
      }
    }
    if (most >= least_shared && most > second)
      return join(sketch, members[best], JoinRule::company, "articles of both name " + shown);
    // Nearly always one of them is meant.
    std::size_t all = 0;
    std::size_t largest = 0;
    for (const std::size_t root : fitting) {
      const std::size_t size = sketches_of(members[root]).size();
      all += size;
      if (size > largest) {
        largest = size;
        best = root;
      }
    }
    if (largest >= nearly_always && (all - largest) * nearly_always <= largest)
      join(sketch, members[best], JoinRule::name,
           "nearly every article that says who is called so means this one");
  }

  void join(std::size_t sketch, const std::vector<std::size_t>& nodes, JoinRule rule, std::string words) {
    const std::size_t to = sketches_of(nodes).front();
    placed_[sketch] = to;
    joins_.push_back({to, sketch, rule, 0, std::move(words)});
  }

  RuleClusters conclude() {
    RuleClusters out;
    out.cluster.resize(sketches_.size());
    const auto members = clusters();
    Sets all(sketches_.size());
    for (const auto& nodes : members) {
      std::optional<std::size_t> first;
      for (const std::size_t sketch : sketches_of(nodes)) {
        if (placed_[sketch] < sketches_.size()) continue;
        if (first) all.unite(*first, sketch);
        first = first.value_or(sketch);
      }
    }
    // Never along a chain: what was placed went to one that was not.
    for (std::size_t i = 0; i < sketches_.size(); ++i) {
      if (placed_[i] < sketches_.size() && placed_[placed_[i]] == sketches_.size()) all.unite(placed_[i], i);
    }
    for (std::size_t i = 0; i < sketches_.size(); ++i) out.cluster[i] = all.find(i);
    for (const auto& node : nodes_) {
      for (std::size_t i = 1; i < node.size(); ++i)
        out.joins.push_back({node.front(), node[i], JoinRule::name, 0, {}});
    }
    out.joins.insert(out.joins.end(), joins_.begin(), joins_.end());
    for (SketchEdge& edge : apart_)
      out.apart.push_back(
          {nodes_[edge.a].front(), nodes_[edge.b].front(), edge.rule, 0, std::move(edge.words)});
    return out;
  }

  std::span<const ActorSketch> sketches_;
  const Company& company_;
  std::vector<std::vector<std::size_t>> nodes_;  // sketches that say the same, ascending; by the first
  std::vector<SketchEdge> same_, weak_, apart_;  // of nodes
  std::vector<std::vector<std::size_t>> apart_from_, weakly_;
  Sets sets_;  // of nodes
  std::vector<SketchEdge> joins_;
  std::vector<std::size_t> placed_;  // a sketch that stands with another than its node
  std::map<std::size_t, std::set<std::string>> companies_;
};

}  // namespace

RuleClusters rule_clusters(std::span<const ActorSketch> sketches, const Company& company) {
  return Clustering(sketches, company).take();
}

}  // namespace gainsay
