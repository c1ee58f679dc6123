// Scores where toponyms were located against those of annotated articles.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"
#include "places/gazetteer.h"
#include "places/locate.h"

namespace gainsay {

struct GoldToponym {
  Span span;  ///< of PlaceDocument::text
  Coordinates at;
};

struct PlaceDocument {
  std::string text;
  std::vector<GoldToponym> toponyms;  ///< those with coordinates, ascending
  std::uint32_t skipped = 0;          ///< with offsets at which their words do not stand
};

/// Documents of a JSON Lines file: {"text", "toponyms": [{"start", "end", "phrase", "lat", "lon"}]}, offsets
/// in code points. Fails with damaged.
Result<std::vector<PlaceDocument>> read_place_documents(std::string_view content, const std::string& input);

/// Of gold spans: how far away they were located.
struct PlaceScores {
  std::uint32_t toponyms = 0;
  std::uint32_t located = 0;
  std::uint32_t within_161 = 0;            ///< kilometres: the hundred miles of the literature
  std::uint32_t within_161_by_people = 0;  ///< had the most populous place of the name been taken
  double kilometres = 0;                   ///< sum over those located
};

void add_scores(PlaceScores& scores, const PlaceDocument& document, const std::vector<Located>& located,
                const Gazetteer& gazetteer);

}  // namespace gainsay
