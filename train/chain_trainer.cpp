#include "chain_trainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include "feature_counter.h"
#include "forward_backward.h"
#include "shuffle.h"

namespace gainsay::train {
namespace {

/// Weights of one kind of feature with AdaGrad's sums of squares, and what their averages need.
template <std::size_t Classes>
struct Table {
  struct Row {
    std::array<float, Classes> weights{};
    std::array<float, Classes> squares{};
    std::array<float, Classes> debts{};  ///< sum of age * change: what averaging takes off
  };
  std::vector<std::uint32_t> keys;
  std::vector<Row> rows;

  explicit Table(std::vector<std::uint32_t> frequent) : keys(std::move(frequent)), rows(keys.size()) {
    for (Row& row : rows) row.squares.fill(1e-2F);
  }

  void add(std::uint32_t row, std::array<float, Classes>& scores) const {
    for (std::size_t c = 0; c < Classes; ++c) scores[c] += rows[row].weights[c];
  }

  void update(std::uint32_t row, const std::array<float, Classes>& gradient, float rate, float shrink,
              float age) {
    Row& r = rows[row];
    for (std::size_t c = 0; c < Classes; ++c) {
      const float g = gradient[c];
      r.squares[c] += g * g;
      const float pace = rate / std::sqrt(r.squares[c]);
      const float moved = r.weights[c] - pace * g;
      const float kept = std::copysign(std::max(std::abs(moved) - pace * shrink, 0.0F), moved);
      r.debts[c] += age * (kept - r.weights[c]);
      r.weights[c] = kept;
    }
  }

  template <std::size_t Shipped>
  [[nodiscard]] WeightRows<Shipped> quantised(int least_units, float age) const {
    WeightRows<Shipped> out;
    for (std::size_t row = 0; row < keys.size(); ++row) {
      std::array<std::int8_t, Shipped> units{};
      bool any = false;
      for (std::size_t c = 0; c < Shipped; ++c) {
        const float average = rows[row].weights[c] - (age > 0 ? rows[row].debts[c] / age : 0);
        const float unit = std::clamp(std::round(average / weight_unit), -127.0F, 127.0F);
        if (std::abs(unit) < static_cast<float>(least_units)) continue;
        units[c] = static_cast<std::int8_t>(unit);
        any = true;
      }
      if (!any) continue;
      out.keys.push_back(keys[row]);
      out.rows.push_back(units);
    }
    return out;
  }
};

/// An example with rows in place of keys.
struct Rows {
  std::vector<std::uint32_t> nodes, node_ends, steps, step_ends;
  const std::vector<Label>* labels;
};

void to_rows(const FeatureIndex& index, const std::vector<std::uint32_t>& keys,
             const std::vector<std::uint32_t>& ends, std::vector<std::uint32_t>& rows,
             std::vector<std::uint32_t>& row_ends) {
  std::size_t at = 0;
  for (const std::uint32_t end : ends) {
    for (; at < end; ++at) {
      const std::uint32_t row = index.find(keys[at]);
      if (row != FeatureIndex::absent) rows.push_back(row);
    }
    row_ends.push_back(static_cast<std::uint32_t>(rows.size()));
  }
}

template <typename Row>
bool matters(const Row& gradient) {
  return std::any_of(gradient.begin(), gradient.end(), [](float g) { return std::abs(g) > 1e-3F; });
}

}  // namespace

LabelPass fit_chain(const std::vector<const ChainExample*>& examples, const ChainOptions& options,
                    const std::function<void(int, const LabelPass&)>& report) {
  std::vector<std::uint32_t> node_keys;
  std::vector<std::uint32_t> step_keys;
  for (const ChainExample* example : examples) {
    node_keys.insert(node_keys.end(), example->node_keys.begin(), example->node_keys.end());
    step_keys.insert(step_keys.end(), example->step_keys.begin(), example->step_keys.end());
  }
  Table<node_classes> nodes(frequent_keys(std::move(node_keys), options.least));
  Table<step_classes> steps(frequent_keys(std::move(step_keys), options.least));
  std::vector<Rows> rows(examples.size());
  {
    const FeatureIndex node_index(nodes.keys);
    const FeatureIndex step_index(steps.keys);
    for (std::size_t i = 0; i < examples.size(); ++i) {
      rows[i].labels = &examples[i]->labels;
      to_rows(node_index, examples[i]->node_keys, examples[i]->node_ends, rows[i].nodes, rows[i].node_ends);
      to_rows(step_index, examples[i]->step_keys, examples[i]->step_ends, rows[i].steps, rows[i].step_ends);
    }
  }
  std::vector<std::size_t> order(examples.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::mt19937 random(options.seed);
  ForwardBackward chain;
  std::vector<NodeRow> node;
  std::vector<StepRow> step;
  LabelPass pass;
  float rate = options.rate;
  float age = 0;  // passages seen since averaging began, with the second epoch
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    // The last third of the epochs goes with a falling rate.
    if (epoch > options.epochs - options.epochs / 3) rate *= 0.5F;
    shuffle(order, random);
    for (const std::size_t example : order) {
      if (epoch > 1) ++age;
      const Rows& r = rows[example];
      const std::size_t size = r.labels->size();
      node.assign(size, {});
      step.assign(size, {});
      for (std::size_t i = 0, n = 0, s = 0; i < size; ++i) {
        for (; n < r.node_ends[i]; ++n) nodes.add(r.nodes[n], node[i]);
        for (; s < r.step_ends[i]; ++s) steps.add(r.steps[s], step[i]);
      }
      chain.run(node, step, *r.labels);
      for (std::size_t i = 0, n = 0, s = 0; i < size; ++i) {
        if (matters(node[i])) {
          for (; n < r.node_ends[i]; ++n) nodes.update(r.nodes[n], node[i], rate, options.shrink, age);
        }
        n = r.node_ends[i];
        if (i > 0 && matters(step[i])) {
          for (; s < r.step_ends[i]; ++s) steps.update(r.steps[s], step[i], rate, options.shrink, age);
        }
        s = r.step_ends[i];
      }
    }
    if (!report && epoch < options.epochs) continue;
    pass.nodes = nodes.quantised<label_count>(options.units, age);
    pass.steps = steps.quantised<step_count>(options.units, age);
    if (report) report(epoch, pass);
  }
  return pass;
}

}  // namespace gainsay::train
