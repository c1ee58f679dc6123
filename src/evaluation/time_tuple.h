// Times as Python's tuples have them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

/// "(2003, 12, 31, 10, 14, 55," in UTC of a date as written in a feed (read_timestamp), without the weekday
/// and what follows it. Nothing where the date can't be read.
std::optional<std::string> utc_tuple(std::string_view date);

}  // namespace gainsay
