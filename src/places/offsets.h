// "15 km north of Baquba".
#pragma once

#include <optional>
#include <string_view>

#include "places/places.h"

namespace gainsay {

/// The offset that ends where a place begins, at byte `begin`: a distance, a direction and "of". Kilometres
/// and miles, in digits or words; sixteen points of the compass.
std::optional<PlaceOffset> offset_before(std::string_view text, std::uint32_t begin);

}  // namespace gainsay
