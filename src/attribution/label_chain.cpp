#include "attribution/label_chain.h"

#include <algorithm>
#include <array>

namespace gainsay {
namespace {

using Row = std::array<std::int32_t, label_count>;
constexpr std::int32_t impossible = -1'000'000'000;

/// Keeps rows near zero, so that no sum overflows however long the passage. Differences within a row stay.
void settle(Row& row) {
  const std::int32_t best = *std::max_element(row.begin(), row.end());
  for (std::int32_t& score : row) score = score <= impossible / 2 ? impossible : score - best;
}

Row row_of(const ChainScores& scores, std::size_t word) {
  Row row;
  std::copy_n(scores.words + word * scores.stride, label_count, row.begin());
  return row;
}

/// Best score of any ending after each label of each word, up to a constant a word.
std::vector<Row> best_endings(const ChainScores& scores) {
  std::vector<Row> endings(scores.size);
  endings.back().fill(0);
  for (std::size_t i = scores.size - 1; i-- > 0;) {
    const Row next = row_of(scores, i + 1);
    for (std::size_t from = 0; from < label_count; ++from) {
      std::int32_t best = impossible;
      for (std::size_t to = 0; to < label_count; ++to) {
        if (!may_follow(from, to)) continue;
        best = std::max(best, scores.steps[from * label_count + to] + next[to] + endings[i + 1][to]);
      }
      endings[i][from] = best;
    }
    settle(endings[i]);
  }
  return endings;
}

}  // namespace

std::vector<Label> best_labels(const ChainScores& scores, std::vector<std::int32_t>* margins) {
  const std::size_t size = scores.size;
  std::vector<Label> labels(size);
  if (margins) margins->assign(size, 0);
  if (size == 0) return labels;
  std::vector<Row> beginnings(size);
  std::vector<std::array<std::uint8_t, label_count>> back(size);
  const Row start = row_of(scores, 0);
  for (std::size_t to = 0; to < label_count; ++to) {
    beginnings[0][to] = may_follow(0, to) ? start[to] : impossible;
  }
  for (std::size_t i = 1; i < size; ++i) {
    const Row& before = beginnings[i - 1];
    const Row here = row_of(scores, i);
    for (std::size_t to = 0; to < label_count; ++to) {
      std::int32_t best = 2 * impossible;
      for (std::size_t from = 0; from < label_count; ++from) {
        if (!may_follow(from, to)) continue;
        const std::int32_t score = before[from] + scores.steps[from * label_count + to];
        if (score > best) {
          best = score;
          back[i][to] = static_cast<std::uint8_t>(from);
        }
      }
      beginnings[i][to] = best + here[to];
    }
    settle(beginnings[i]);
  }
  const Row& last = beginnings[size - 1];
  auto label = static_cast<std::size_t>(std::max_element(last.begin(), last.end()) - last.begin());
  for (std::size_t i = size; i-- > 0;) {
    labels[i] = static_cast<Label>(label);
    label = back[i][label];
  }
  if (margins) {
    const std::vector<Row> endings = best_endings(scores);
    for (std::size_t i = 0; i < size; ++i) {
      std::int32_t second = 2 * impossible;
      for (std::size_t other = 0; other < label_count; ++other) {
        if (other != static_cast<std::size_t>(labels[i])) {
          second = std::max(second, beginnings[i][other] + endings[i][other]);
        }
      }
      const auto chosen = static_cast<std::size_t>(labels[i]);
      (*margins)[i] = beginnings[i][chosen] + endings[i][chosen] - second;
    }
  }
  return labels;
}

}  // namespace gainsay
