// What a Reading holds: the layers as the stages made them, and the same in the public header's terms.
#pragma once

#include "analysis/analysis.h"
#include "gainsay.h"

namespace gainsay::v1 {

struct Reading::Layers {
  Layers(gainsay::Article&& article, gainsay::Analysis&& analysis);

  gainsay::Article article;
  gainsay::Analysis analysis;
  Article shown;
  std::vector<Attribution> attributions;
  std::vector<Speaker> speakers;
  std::vector<Actor> actors;
  std::vector<Role> roles;
  std::vector<Time> times;
  std::vector<Place> places;
  std::vector<Dispute> disputes;
  std::vector<HeadlineFinding> headline_findings;
  std::vector<Words> own_voice;
};

}  // namespace gainsay::v1
