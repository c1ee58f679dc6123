#include "chain_trainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include "feature_counter.h"

namespace gainsay::train {
namespace {

constexpr std::size_t steps = label_count * label_count;

/// Weights of one kind of feature with AdaGrad's sums of squares, and running averages.
template <std::size_t Classes>
struct Table {
  using Row = std::array<float, Classes>;
  std::vector<std::uint32_t> keys;
  FeatureIndex index;
  std::vector<Row> weights;
  std::vector<Row> squares;

  explicit Table(std::vector<std::uint32_t> frequent) : keys(std::move(frequent)), index(keys) {
    weights.resize(keys.size());
    squares.resize(keys.size());
    for (Row& row : weights) row.fill(0);
    for (Row& row : squares) row.fill(1e-2F);
  }

  void add(std::uint32_t row, Row& scores) const {
    for (std::size_t c = 0; c < Classes; ++c) scores[c] += weights[row][c];
  }

  void update(std::uint32_t row, const Row& gradient, const ChainOptions& options) {
    Row& w = weights[row];
    Row& s = squares[row];
    for (std::size_t c = 0; c < Classes; ++c) {
      const float g = gradient[c];
      s[c] += g * g;
      const float rate = options.rate / std::sqrt(s[c]);
      const float moved = w[c] - rate * g;
      const float shrink = rate * options.shrink;
      w[c] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0.0F;
    }
  }

  [[nodiscard]] SparseWeights quantised() const {
    std::vector<std::uint32_t> kept;
    std::vector<std::uint8_t> counts;
    std::vector<SparseWeights::Entry> entries;
    for (std::size_t row = 0; row < keys.size(); ++row) {
      std::uint8_t count = 0;
      for (std::size_t c = 0; c < Classes; ++c) {
        const float units = std::clamp(std::round(weights[row][c] / weight_unit), -127.0F, 127.0F);
        if (std::abs(units) < 2) continue;
        entries.push_back({static_cast<std::uint8_t>(c), static_cast<std::int8_t>(units)});
        ++count;
      }
      if (count == 0) continue;
      kept.push_back(keys[row]);
      counts.push_back(count);
    }
    return {std::move(kept), std::move(counts), std::move(entries)};
  }
};

using NodeRow = std::array<float, label_count>;
using EdgeRow = std::array<float, steps>;

/// An example with rows in place of keys.
struct Rows {
  std::vector<std::uint32_t> nodes, node_ends, edges, edge_ends;
  const std::vector<Label>* labels;
};

template <std::size_t Classes>
void to_rows(const Table<Classes>& table, const std::vector<std::uint32_t>& keys,
             const std::vector<std::uint32_t>& ends, std::vector<std::uint32_t>& rows,
             std::vector<std::uint32_t>& row_ends) {
  std::size_t at = 0;
  for (const std::uint32_t end : ends) {
    for (; at < end; ++at) {
      const std::uint32_t row = table.index.find(keys[at]);
      if (row != FeatureIndex::absent) rows.push_back(row);
    }
    row_ends.push_back(static_cast<std::uint32_t>(rows.size()));
  }
}

/// Turns scores into gradients of the negative log likelihood: expected minus observed.
class ForwardBackward {
 public:
  void run(std::vector<NodeRow>& node, std::vector<EdgeRow>& edge, const std::vector<Label>& gold) {
    const std::size_t size = node.size();
    alpha_.assign(size, {});
    beta_.assign(size, {});
    for (std::size_t i = 0; i < size; ++i) {
      exponentiate(node[i].data(), label_count);
      if (i > 0) exponentiate(edge[i].data(), steps);
    }
    for (std::size_t to = 0; to < label_count; ++to) alpha_[0][to] = may_follow(0, to) ? node[0][to] : 0;
    normalise(alpha_[0]);
    for (std::size_t i = 1; i < size; ++i) {
      for (std::size_t from = 0; from < label_count; ++from) {
        for (std::size_t to = 0; to < label_count; ++to) {
          float& potential = edge[i][from * label_count + to];
          if (!may_follow(from, to)) potential = 0;
          potential *= node[i][to];
          alpha_[i][to] += alpha_[i - 1][from] * potential;
        }
      }
      normalise(alpha_[i]);
    }
    beta_[size - 1].fill(1);
    for (std::size_t i = size - 1; i-- > 0;) {
      for (std::size_t from = 0; from < label_count; ++from) {
        for (std::size_t to = 0; to < label_count; ++to) {
          beta_[i][from] += edge[i + 1][from * label_count + to] * beta_[i + 1][to];
        }
      }
      normalise(beta_[i]);
    }
    for (std::size_t i = 0; i < size; ++i) {
      float total = 0;
      for (std::size_t c = 0; c < label_count; ++c) total += node[i][c] = alpha_[i][c] * beta_[i][c];
      for (float& p : node[i]) p /= total;
      node[i][static_cast<std::size_t>(gold[i])] -= 1;
      if (i == 0) continue;
      total = 0;
      for (std::size_t from = 0; from < label_count; ++from) {
        for (std::size_t to = 0; to < label_count; ++to) {
          float& p = edge[i][from * label_count + to];
          total += p *= alpha_[i - 1][from] * beta_[i][to];
        }
      }
      for (float& p : edge[i]) p /= total;
      edge[i][static_cast<std::size_t>(gold[i - 1]) * label_count + static_cast<std::size_t>(gold[i])] -= 1;
    }
  }

 private:
  static void exponentiate(float* scores, std::size_t size) {
    const float best = *std::max_element(scores, scores + size);
    for (std::size_t c = 0; c < size; ++c) scores[c] = std::exp(std::max(scores[c] - best, -30.0F));
  }
  static void normalise(NodeRow& row) {
    float total = 0;
    for (const float p : row) total += p;
    for (float& p : row) p = std::max(p / total, 1e-30F);
  }
  std::vector<NodeRow> alpha_, beta_;
};

template <typename Row>
bool matters(const Row& gradient) {
  return std::any_of(gradient.begin(), gradient.end(), [](float g) { return std::abs(g) > 1e-3F; });
}

/// The structured perceptron's gradient: guessed minus observed.
void perceptron_gradient(std::vector<NodeRow>& node, std::vector<EdgeRow>& edge,
                         const std::vector<Label>& gold) {
  ChainScores scores(node.size());
  for (std::size_t i = 0; i < node.size(); ++i) {
    for (std::size_t c = 0; c < label_count; ++c)
      scores[i].node[c] = static_cast<std::int32_t>(node[i][c] * 1000);
    for (std::size_t c = 0; c < steps; ++c) scores[i].edge[c] = static_cast<std::int32_t>(edge[i][c] * 1000);
  }
  const auto guess = best_labels(scores, nullptr);
  for (std::size_t i = 0; i < node.size(); ++i) {
    node[i].fill(0);
    edge[i].fill(0);
    const auto g = static_cast<std::size_t>(gold[i]);
    const auto p = static_cast<std::size_t>(guess[i]);
    node[i][p] += 1;
    node[i][g] -= 1;
    if (i == 0) continue;
    edge[i][static_cast<std::size_t>(guess[i - 1]) * label_count + p] += 1;
    edge[i][static_cast<std::size_t>(gold[i - 1]) * label_count + g] -= 1;
  }
}

}  // namespace

LabelPass fit_chain(const std::vector<ChainExample>& examples, const ChainOptions& options,
                    const std::function<void(int, const LabelPass&)>& report) {
  std::vector<std::uint32_t> node_keys;
  std::vector<std::uint32_t> edge_keys;
  for (const ChainExample& example : examples) {
    node_keys.insert(node_keys.end(), example.node_keys.begin(), example.node_keys.end());
    edge_keys.insert(edge_keys.end(), example.edge_keys.begin(), example.edge_keys.end());
  }
  Table<label_count> nodes(frequent_keys(std::move(node_keys), options.least));
  Table<steps> edges(frequent_keys(std::move(edge_keys), options.least));
  std::vector<Rows> rows(examples.size());
  for (std::size_t i = 0; i < examples.size(); ++i) {
    rows[i].labels = &examples[i].labels;
    to_rows(nodes, examples[i].node_keys, examples[i].node_ends, rows[i].nodes, rows[i].node_ends);
    to_rows(edges, examples[i].edge_keys, examples[i].edge_ends, rows[i].edges, rows[i].edge_ends);
  }
  std::vector<std::size_t> order(examples.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::mt19937 random(20240502);
  ForwardBackward chain;
  std::vector<NodeRow> node;
  std::vector<EdgeRow> edge;
  LabelPass pass;
  ChainOptions now = options;
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    // The last third of the epochs goes with a falling rate: it takes the place of averaging.
    const int falling = options.epochs - options.epochs / 3;
    if (epoch > falling) now.rate = options.rate * std::pow(0.5F, static_cast<float>(epoch - falling));
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    for (const std::size_t example : order) {
      const Rows& r = rows[example];
      const std::size_t size = r.labels->size();
      node.assign(size, {});
      edge.assign(size, {});
      for (std::size_t i = 0, n = 0, e = 0; i < size; ++i) {
        for (; n < r.node_ends[i]; ++n) nodes.add(r.nodes[n], node[i]);
        for (; e < r.edge_ends[i]; ++e) edges.add(r.edges[e], edge[i]);
      }
      if (options.perceptron)
        perceptron_gradient(node, edge, *r.labels);
      else
        chain.run(node, edge, *r.labels);
      for (std::size_t i = 0, n = 0, e = 0; i < size; ++i) {
        if (matters(node[i])) {
          for (; n < r.node_ends[i]; ++n) nodes.update(r.nodes[n], node[i], now);
        }
        n = r.node_ends[i];
        if (i > 0 && matters(edge[i])) {
          for (; e < r.edge_ends[i]; ++e) edges.update(r.edges[e], edge[i], now);
        }
        e = r.edge_ends[i];
      }
    }
    if (!report && epoch < options.epochs) continue;
    pass.nodes = nodes.quantised();
    pass.edges = edges.quantised();
    if (report) report(epoch, pass);
  }
  return pass;
}

}  // namespace gainsay::train
