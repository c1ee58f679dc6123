#include "attribution/label_chain.h"

#include <algorithm>

namespace gainsay {
namespace {

using Row = std::array<std::int32_t, label_count>;
constexpr std::int32_t impossible = -100'000'000;

/// Keeps rows near zero, so that no sum overflows however long the passage. Differences within a row stay.
void settle(Row& row) {
  const std::int32_t best = *std::max_element(row.begin(), row.end());
  for (std::int32_t& score : row) score = std::max(score - best, impossible);
}

/// Best score of any ending after each label of each word, up to a constant a word.
std::vector<Row> best_endings(const std::vector<LabelScores<std::int32_t>>& scores) {
  std::vector<Row> endings(scores.size());
  endings.back().fill(0);
  for (std::size_t i = scores.size() - 1; i-- > 0;) {
    const auto& next = scores[i + 1];
    for (std::size_t from = 0; from < label_count; ++from) {
      std::int32_t best = impossible;
      for (std::size_t to = 0; to < label_count; ++to) {
        if (!may_follow(from, to)) continue;
        best = std::max(best, next.edge[from * label_count + to] + next.node[to] + endings[i + 1][to]);
      }
      endings[i][from] = best;
    }
    settle(endings[i]);
  }
  return endings;
}

}  // namespace

std::vector<Label> best_labels(const std::vector<LabelScores<std::int32_t>>& scores,
                               std::vector<std::int32_t>* margins) {
  const std::size_t size = scores.size();
  std::vector<Label> labels(size);
  if (margins) margins->assign(size, 0);
  if (size == 0) return labels;
  std::vector<Row> beginnings(size);
  std::vector<std::array<std::uint8_t, label_count>> back(size);
  for (std::size_t to = 0; to < label_count; ++to) {
    beginnings[0][to] = may_follow(0, to) ? scores[0].node[to] : impossible;
  }
  for (std::size_t i = 1; i < size; ++i) {
    for (std::size_t to = 0; to < label_count; ++to) {
      std::int32_t best = impossible;
      std::uint8_t best_from = 0;
      for (std::size_t from = 0; from < label_count; ++from) {
        if (!may_follow(from, to)) continue;
        const std::int32_t score = beginnings[i - 1][from] + scores[i].edge[from * label_count + to];
        if (score > best) {
          best = score;
          best_from = static_cast<std::uint8_t>(from);
        }
      }
      beginnings[i][to] = std::max(best + scores[i].node[to], impossible);
      back[i][to] = best_from;
    }
    settle(beginnings[i]);
  }
  std::size_t label =
      static_cast<std::size_t>(std::max_element(beginnings[size - 1].begin(), beginnings[size - 1].end()) -
                               beginnings[size - 1].begin());
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
