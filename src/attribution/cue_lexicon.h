// Which words tend to be cues.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "syntax/feature_index.h"

namespace gainsay {

/// How often a stem was part of a cue in the training texts, in eight steps.
class CueLexicon {
 public:
  /// A stem at this level or above is a likely cue: near words are told where it stands.
  static constexpr std::uint8_t likely = 3;

  CueLexicon() = default;
  CueLexicon(std::vector<std::uint32_t> stems, std::vector<std::uint8_t> levels)
      : stems_(std::move(stems)), levels_(std::move(levels)), index_(stems_) {}
  /// 0 never to 7 nearly always.
  [[nodiscard]] std::uint8_t level(std::uint32_t stem) const {
    const std::uint32_t row = index_.find(stem);
    return row == FeatureIndex::absent ? std::uint8_t{0} : levels_[row];
  }
  [[nodiscard]] const std::vector<std::uint32_t>& stems() const { return stems_; }
  [[nodiscard]] const std::vector<std::uint8_t>& levels() const { return levels_; }

 private:
  std::vector<std::uint32_t> stems_;
  std::vector<std::uint8_t> levels_;
  FeatureIndex index_;
};

}  // namespace gainsay
