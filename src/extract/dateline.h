// What a paragraph of news opens with before its own words: a place, often a day, often an agency, and a
// dash or colon.
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
  bool by_colon = false;  ///< "HARLOW: Rain fell": who speaks in a transcript is marked so, too
};

/// The dateline at the start of a paragraph, if it has one. A place is told by capitals, by an agency after
/// it or by a full date; before a colon instead of a dash by capitals.
std::optional<Dateline> read_dateline(std::string_view paragraph);

}  // namespace gainsay
