#include "syntax/spanning_tree.h"

#include <algorithm>
#include <span>
#include <utility>

#include "syntax/highest.h"

namespace gainsay {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;

/// The best head of node d, whose scores these are for heads 0 to size - 1.
std::uint32_t best_head(const std::int32_t* scores, std::size_t size, std::size_t d) {
  const std::int32_t* best = highest(scores, d);
  if (d + 1 < size) {
    const std::int32_t* after = highest(scores + d + 1, size - d - 1);
    if (*after > *best) best = after;
  }
  return static_cast<std::uint32_t>(best - scores);
}

/// The nodes of the first cycle that is met from `nodes`, one after another, or nothing.
std::vector<std::uint32_t> find_cycle(std::span<const std::uint32_t> nodes,
                                      const std::vector<std::uint32_t>& heads) {
  std::vector<std::uint32_t> seen(heads.size(), none);
  for (const std::uint32_t start : nodes) {
    std::uint32_t at = start;
    while (at != 0 && seen[at] == none) {
      seen[at] = start;
      at = heads[at];
    }
    if (at == 0 || seen[at] != start) continue;
    std::vector<std::uint32_t> cycle;
    for (std::uint32_t node = at; cycle.empty() || node != at; node = heads[node]) cycle.push_back(node);
    return cycle;
  }
  return {};
}

/// A cycle that was made one node, and what is needed to open it again.
struct Contraction {
  std::vector<std::uint32_t> cycle;          ///< the merged node goes by the name of the first
  std::vector<std::uint32_t> heads;          ///< of its nodes
  std::vector<std::uint32_t> outside;        ///< the other nodes
  std::vector<std::uint32_t> entered, left;  ///< by node outside: whose in the cycle an arc in or out is
};

/// Arcs among nodes 0 (the root) to size - 1, of which cycles become one node, one after another.
///
/// The scores stay in place: a merged node has the row and the column of one of its nodes. The highest score
/// of a node outside doesn't change when others merge, so its head is the first node that has this score;
/// each node's search for it goes on where it stopped, which keeps the whole quadratic.
class Contracting {
 public:
  Contracting(std::size_t size, std::vector<std::int64_t> scores)
      : size_(size), scores_(std::move(scores)), heads_(size, none), cursors_(size, 0), place_(size) {
    for (std::uint32_t node = 0; node < size; ++node) append(node);
    for (std::uint32_t node = 1; node < size; ++node) find_head(node);
  }

  std::vector<std::uint32_t> solve() {
    std::vector<Contraction> done;
    for (;;) {
      auto cycle = find_cycle(std::span(nodes_).subspan(1), heads_);
      if (cycle.empty()) break;
      done.push_back(contract(std::move(cycle)));
    }
    for (; !done.empty(); done.pop_back()) open(done.back());
    return std::move(heads_);
  }

 private:
  std::int64_t& of(std::uint32_t d, std::uint32_t h) { return scores_[d * size_ + h]; }

  void append(std::uint32_t node) {
    nodes_.push_back(node);
    place_[node] = order_.size();
    order_.push_back(node);
  }

  [[nodiscard]] bool stands(std::size_t place) const { return place_[order_[place]] == place; }

  void find_head(std::uint32_t d) {
    std::uint32_t best = none;
    for (const std::uint32_t h : nodes_) {
      if (h != d && (best == none || of(d, h) > of(d, best))) best = h;
    }
    heads_[d] = best;
    cursors_[d] = place_[best];
  }

  /// Takes the next node that scores as high as the head that has merged.
  void renew_head(std::uint32_t d, std::int64_t score) {
    std::size_t& at = cursors_[d];
    while (!stands(at) || order_[at] == d || of(d, order_[at]) != score) ++at;
    heads_[d] = order_[at];
  }

  Contraction contract(std::vector<std::uint32_t> cycle) {
    Contraction made;
    made.cycle = std::move(cycle);
    std::vector<bool> inside(size_, false);
    for (const std::uint32_t node : made.cycle) {
      inside[node] = true;
      made.heads.push_back(heads_[node]);
    }
    const std::uint32_t merged = made.cycle.front();
    std::erase_if(nodes_, [&](std::uint32_t node) { return inside[node]; });
    for (const std::uint32_t node : made.cycle) place_[node] = none;
    made.outside = nodes_;
    made.entered.assign(size_, merged);
    made.left.assign(size_, merged);
    append(merged);
    for (const std::uint32_t node : made.outside) {
      std::uint32_t& entered = made.entered[node];
      std::uint32_t& left = made.left[node];
      const auto gain = [&](std::uint32_t in) { return of(in, node) - of(in, heads_[in]); };
      for (const std::uint32_t in : made.cycle) {
        if (gain(in) > gain(entered)) entered = in;
        if (of(node, in) > of(node, left)) left = in;
      }
      of(merged, node) = gain(entered);
      of(node, merged) = of(node, left);
      if (node != 0 && inside[heads_[node]]) renew_head(node, of(node, merged));
    }
    find_head(merged);
    return made;
  }

  /// Opens the cycle where the tree enters it.
  void open(const Contraction& made) {
    const std::uint32_t merged = made.cycle.front();
    const std::uint32_t head = heads_[merged];
    for (const std::uint32_t node : made.outside) {
      if (heads_[node] == merged) heads_[node] = made.left[node];
    }
    for (std::size_t i = 0; i < made.cycle.size(); ++i) heads_[made.cycle[i]] = made.heads[i];
    heads_[made.entered[head]] = head;
  }

  std::size_t size_;
  std::vector<std::int64_t> scores_;  ///< [d * size_ + h] of h as d's head
  std::vector<std::uint32_t> nodes_;  ///< that stand for themselves or a cycle: merged ones last
  std::vector<std::uint32_t> heads_;
  std::vector<std::uint32_t> order_;  ///< nodes_ with all that ever were
  std::vector<std::size_t> cursors_;  ///< by node: where in order_ its head is
  std::vector<std::size_t> place_;    ///< by node: where in order_ it is
};

}  // namespace

std::vector<std::uint32_t> best_tree(const std::vector<std::int32_t>& scores, std::size_t words,
                                     std::size_t stride) {
  const std::size_t size = words + 1;
  std::vector<std::uint32_t> heads(size, none);
  std::vector<std::uint32_t> nodes(words);
  for (std::uint32_t d = 1; d < size; ++d) {
    heads[d] = best_head(&scores[(d - 1) * stride], size, d);
    nodes[d - 1] = d;
  }
  const auto roots = std::count(heads.begin() + 1, heads.end(), 0U);
  if (roots != 1 || !find_cycle(nodes, heads).empty()) {
    // More than all other arcs can outweigh, so that one child of the root is the fewest.
    const std::int64_t penalty = std::int64_t{1} << 40;
    std::vector<std::int64_t> wide(size * size);
    for (std::size_t d = 1; d < size; ++d) {
      std::copy_n(&scores[(d - 1) * stride], size, &wide[d * size]);
      wide[d * size] -= penalty;
    }
    heads = Contracting(size, std::move(wide)).solve();
  }
  heads.erase(heads.begin());
  return heads;
}

}  // namespace gainsay
