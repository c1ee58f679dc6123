// Gradients of a linear-chain conditional random field.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "attribution/label_chain.h"
#include "exponential.h"

namespace gainsay::train {

/// Padded to a multiple of four, for vector instructions.
inline constexpr std::size_t node_classes = 8;
inline constexpr std::size_t step_classes = step_count;
using NodeRow = std::array<float, node_classes>;
using StepRow = std::array<float, step_classes>;

/// Turns scores into gradients of the negative log likelihood: expected minus observed.
class ForwardBackward {
 public:
  void run(std::vector<NodeRow>& node, std::vector<StepRow>& step, const std::vector<Label>& gold) {
    const std::size_t size = node.size();
    alpha_.assign(size, {});
    beta_.assign(size, {});
    for (std::size_t i = 0; i < size; ++i) {
      exponentiate(node[i].data(), label_count);
      if (i > 0) exponentiate(step[i].data(), step_classes);
    }
    for (std::size_t to = 0; to < label_count; ++to) alpha_[0][to] = may_follow(0, to) ? node[0][to] : 0;
    normalise(alpha_[0]);
    for (std::size_t i = 1; i < size; ++i) {
      for (const Step& s : allowed) alpha_[i][s.to] += alpha_[i - 1][s.from] * step[i][s.number];
      for (std::size_t to = 0; to < label_count; ++to) alpha_[i][to] *= node[i][to];
      normalise(alpha_[i]);
    }
    beta_[size - 1].fill(1);
    for (std::size_t i = size - 1; i-- > 0;) {
      for (const Step& s : allowed) {
        beta_[i][s.from] += step[i + 1][s.number] * node[i + 1][s.to] * beta_[i + 1][s.to];
      }
      normalise(beta_[i]);
    }
    for (std::size_t i = size; i-- > 0;) {
      if (i > 0) {
        StepRow expected{};
        float total = 0;
        for (const Step& s : allowed) {
          const float p = alpha_[i - 1][s.from] * step[i][s.number] * node[i][s.to] * beta_[i][s.to];
          expected[s.number] += p;
          total += p;
        }
        for (float& p : expected) p /= total;
        expected[step_number(static_cast<std::size_t>(gold[i - 1]), static_cast<std::size_t>(gold[i]))] -= 1;
        step[i] = expected;
      }
      float total = 0;
      for (std::size_t c = 0; c < label_count; ++c) total += node[i][c] = alpha_[i][c] * beta_[i][c];
      for (std::size_t c = 0; c < label_count; ++c) node[i][c] /= total;
      node[i][static_cast<std::size_t>(gold[i])] -= 1;
    }
  }

 private:
  struct Step {
    std::uint8_t from;
    std::uint8_t to;
    std::uint8_t number;
  };
  static constexpr std::size_t allowed_count = 4 + 6 * 5;
  static constexpr std::array<Step, allowed_count> allowed = [] {
    std::array<Step, allowed_count> steps{};
    std::size_t count = 0;
    for (std::size_t from = 0; from < label_count; ++from) {
      for (std::size_t to = 0; to < label_count; ++to) {
        if (!may_follow(from, to)) continue;
        steps[count++] = {static_cast<std::uint8_t>(from), static_cast<std::uint8_t>(to),
                          static_cast<std::uint8_t>(step_number(from, to))};
      }
    }
    return steps;
  }();

  static void exponentiate(float* scores, std::size_t size) {
    const float best = *std::max_element(scores, scores + size);
    for (std::size_t c = 0; c < size; ++c) scores[c] = exponential(std::max(scores[c] - best, -30.0F));
  }
  static void normalise(NodeRow& row) {
    float total = 0;
    for (std::size_t c = 0; c < label_count; ++c) total += row[c];
    for (std::size_t c = 0; c < label_count; ++c) row[c] = std::max(row[c] / total, 1e-30F);
  }
  std::vector<NodeRow> alpha_, beta_;
};

}  // namespace gainsay::train
