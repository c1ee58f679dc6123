// Which of the places of one name is meant.
//
// Toponym resolution by the ways of Leidner (Toponym Resolution in Text, 2007): what stands beside the name
// ("Alexandria, La."), one place a name in one document, large places before small ones, and places near to
// each other before those far apart.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "places/gazetteer.h"

namespace gainsay {

struct Located {
  std::optional<PlaceId> place;
  bool other_spelling = false;
  std::uint32_t candidates = 0;
};

/// Parallel to `toponyms`, which ascend and are names of places, or of their people, in `text`.
std::vector<Located> locate(std::string_view text, const std::vector<Span>& toponyms,
                            const Gazetteer& gazetteer);

}  // namespace gainsay
