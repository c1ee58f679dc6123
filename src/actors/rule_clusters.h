// What rules make of sketches: which are one actor, and which of one name are two.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "actors/resolve.h"

namespace gainsay {

/// Two sketches, by index, and what joins or parts them.
struct SketchEdge {
  std::size_t a = 0, b = 0;
  JoinRule rule = JoinRule::name;
  std::int64_t decision = 0;
  std::string words;
};

struct RuleClusters {
  std::vector<std::size_t> cluster;  ///< of each sketch: the index of its lowest
  std::vector<SketchEdge> joins;
  std::vector<SketchEdge> apart;
};

RuleClusters rule_clusters(std::span<const ActorSketch> sketches, const Company& company);

}  // namespace gainsay
