#include "syntax/spanning_tree.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;

/// Arcs among nodes 0 (the root) to size - 1. `of(d, h)` is the score of h as d's head.
struct Graph {
  std::size_t size = 0;
  std::vector<std::int64_t> scores;
  [[nodiscard]] std::int64_t of(std::size_t d, std::size_t h) const { return scores[d * size + h]; }
};

/// Each node's best head; that of the root is none.
std::vector<std::uint32_t> best_heads(const Graph& graph) {
  std::vector<std::uint32_t> heads(graph.size, none);
  for (std::size_t d = 1; d < graph.size; ++d) {
    for (std::size_t h = 0; h < graph.size; ++h) {
      if (h == d) continue;
      if (heads[d] == none || graph.of(d, h) > graph.of(d, heads[d]))
        heads[d] = static_cast<std::uint32_t>(h);
    }
  }
  return heads;
}

/// The nodes of one cycle, or nothing.
std::vector<std::uint32_t> find_cycle(const std::vector<std::uint32_t>& heads) {
  std::vector<std::uint32_t> seen(heads.size(), none);
  for (std::uint32_t start = 1; start < heads.size(); ++start) {
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

std::vector<std::uint32_t> solve(const Graph& graph);

/// Makes the cycle one node, solves what is left and opens the cycle where it is entered best.
std::vector<std::uint32_t> contract(const Graph& graph, const std::vector<std::uint32_t>& heads,
                                    const std::vector<std::uint32_t>& cycle) {
  std::vector<bool> inside(graph.size, false);
  for (const std::uint32_t node : cycle) inside[node] = true;
  std::vector<std::uint32_t> outside;  // the nodes that stay, in order; the cycle comes last
  for (std::uint32_t node = 0; node < graph.size; ++node) {
    if (!inside[node]) outside.push_back(node);
  }
  const std::size_t merged = outside.size();
  Graph smaller{merged + 1, std::vector<std::int64_t>((merged + 1) * (merged + 1))};
  std::vector<std::uint32_t> entered(merged), left(merged);  // which node of the cycle an arc in or out uses
  for (std::size_t i = 0; i < merged; ++i) {
    for (std::size_t j = 0; j < merged; ++j) {
      smaller.scores[i * smaller.size + j] = graph.of(outside[i], outside[j]);
    }
    entered[i] = left[i] = cycle.front();
    const auto gain = [&](std::uint32_t node) {
      return graph.of(node, outside[i]) - graph.of(node, heads[node]);
    };
    for (const std::uint32_t node : cycle) {
      if (gain(node) > gain(entered[i])) entered[i] = node;
      if (graph.of(outside[i], node) > graph.of(outside[i], left[i])) left[i] = node;
    }
    smaller.scores[merged * smaller.size + i] = gain(entered[i]);
    smaller.scores[i * smaller.size + merged] = graph.of(outside[i], left[i]);
  }
  const auto solved = solve(smaller);
  std::vector<std::uint32_t> tree = heads;
  for (std::size_t i = 1; i < merged; ++i) {
    tree[outside[i]] = solved[i] == merged ? left[i] : outside[solved[i]];
  }
  tree[entered[solved[merged]]] = outside[solved[merged]];
  return tree;
}

std::vector<std::uint32_t> solve(const Graph& graph) {
  const auto heads = best_heads(graph);
  const auto cycle = find_cycle(heads);
  return cycle.empty() ? heads : contract(graph, heads, cycle);
}

}  // namespace

std::vector<std::uint32_t> best_tree(const std::vector<std::int32_t>& scores, std::size_t words) {
  Graph graph{words + 1, std::vector<std::int64_t>((words + 1) * (words + 1))};
  for (std::size_t d = 0; d < words; ++d) {
    std::copy_n(&scores[d * (words + 1)], words + 1, &graph.scores[(d + 1) * graph.size]);
  }
  auto heads = best_heads(graph);
  const auto roots = std::count(heads.begin() + 1, heads.end(), 0U);
  if (roots != 1 || !find_cycle(heads).empty()) {
    // More than all other arcs can outweigh, so that one child of the root is the fewest.
    const std::int64_t penalty = std::int64_t{1} << 40;
    for (std::size_t d = 1; d < graph.size; ++d) graph.scores[d * graph.size] -= penalty;
    heads = solve(graph);
  }
  heads.erase(heads.begin());
  return heads;
}

}  // namespace gainsay
