#include "attribution/label_chain.h"

#include <algorithm>
#include <array>

namespace gainsay {
namespace {

using Row = std::array<std::int32_t, label_count>;
constexpr std::int32_t impossible = -100'000'000;
constexpr std::size_t role_count = 3;

/// Keeps rows near zero, so that no sum overflows however long the passage. Differences within a row stay.
void settle(Row& row) {
  const std::int32_t best = *std::max_element(row.begin(), row.end());
  for (std::int32_t& score : row) score = std::max(score - best, impossible);
}

struct Best {
  std::int32_t score;
  std::uint8_t label;
};

/// Best labels to leave from: O, and the better of begin and inside of each role. A step does not tell those
/// two apart.
std::array<Best, 1 + role_count> best_leavers(const Row& row) {
  std::array<Best, 1 + role_count> best;
  best[0] = {row[0], 0};
  for (std::size_t role = 1; role <= role_count; ++role) {
    const std::size_t begin = 2 * role - 1;
    const bool inside = row[begin + 1] > row[begin];
    best[role] = {row[begin + inside], static_cast<std::uint8_t>(begin + inside)};
  }
  return best;
}

/// Best score of any ending after each label of each word, up to a constant a word.
std::vector<Row> best_endings(const ChainScores& scores) {
  std::vector<Row> endings(scores.size);
  endings.back().fill(0);
  for (std::size_t i = scores.size - 1; i-- > 0;) {
    const std::int16_t* step = scores.step(i + 1);
    Row arrived;  // the ending from the next word on, its own score in it
    for (std::size_t to = 0; to < label_count; ++to)
      arrived[to] = endings[i + 1][to] + scores.node(i + 1)[to];
    for (std::size_t left = 0; left <= role_count; ++left) {
      std::int32_t best = arrived[0] + step[left * 5];
      for (std::size_t role = 1; role <= role_count; ++role) {
        best = std::max(best, arrived[2 * role - 1] + step[left * 5 + role]);
      }
      if (left == 0) {
        endings[i][0] = best;
      } else {
        best = std::max(best, arrived[2 * left] + step[left * 5 + 4]);
        endings[i][2 * left - 1] = endings[i][2 * left] = best;
      }
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
  for (std::size_t to = 0; to < label_count; ++to) {
    beginnings[0][to] = may_follow(0, to) ? scores.node(0)[to] : impossible;
  }
  for (std::size_t i = 1; i < size; ++i) {
    const std::int16_t* node = scores.node(i);
    const std::int16_t* step = scores.step(i);
    const auto leavers = best_leavers(beginnings[i - 1]);
    Row& row = beginnings[i];
    for (std::size_t to = 0; to <= role_count; ++to) {  // O, and each begin
      Best best{leavers[0].score + step[to], 0};
      for (std::size_t left = 1; left <= role_count; ++left) {
        const std::int32_t score = leavers[left].score + step[left * 5 + to];
        if (score > best.score) best = {score, leavers[left].label};
      }
      const std::size_t label = to == 0 ? 0 : 2 * to - 1;
      row[label] = best.score + node[label];
      back[i][label] = best.label;
    }
    for (std::size_t role = 1; role <= role_count; ++role) {
      row[2 * role] = leavers[role].score + step[role * 5 + 4] + node[2 * role];
      back[i][2 * role] = leavers[role].label;
    }
    settle(row);
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
      std::int32_t second = impossible;
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
