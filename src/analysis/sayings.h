// When and where something was said, apart from the times and places of which it was said.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "attribution/attribution.h"
#include "extract/article.h"
#include "places/places.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include "times/times.h"

namespace gainsay {

/// Of one attribution: indexes of times and places.
struct Saying {
  std::optional<std::uint32_t> time;   ///< of saying: "said on Monday"
  std::optional<std::uint32_t> place;  ///< of saying: "told reporters in Baquba"
  std::vector<std::uint32_t> times_said;
  std::vector<std::uint32_t> places_said;
};

struct SayingLayers {
  const Article& article;
  const Text& text;
  const Syntax& syntax;
  const Attributions& attributions;
  const std::vector<TimeExpression>& times;
  const std::vector<Place>& places;
};

/// Parallel to the attributions. What stands in a content is said; the time and place of saying stand outside
/// of content and source, and hang on the cue. Pure.
std::vector<Saying> find_sayings(const SayingLayers& layers);

}  // namespace gainsay
