// What a paragraph of news opens with before its own words: a place, often a day, often an agency, and a
// dash.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace gainsay {

struct Dateline {
  Span place;             ///< "HARLOW, Westland" in "HARLOW, Westland, Sept 4 (Agency) - Rain fell."
  std::uint32_t end = 0;  ///< where the paragraph's own words begin: behind the dash and the space after it
  bool certain = false;   ///< a day or an agency stands beside the place: no heading in capitals looks so
};

/// The dateline at the start of a paragraph, if it has one. A place is told by capitals, by an agency after
/// it or by a full date.
std::optional<Dateline> read_dateline(std::string_view paragraph);

}  // namespace gainsay
