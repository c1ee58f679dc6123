// When an article was published, as far as its page says.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gainsay {

/// The stretch that a time given to the day, or to the minute, may lie in: seconds since 1970, half open.
struct Moment {
  std::int64_t begin = 0;
  std::int64_t end = 0;
};

/// ISO 8601 as Timestamp::iso has it: "2011", "2011-05", "2011-05-07", "2011-05-07T09:30:00+03:00". Without a
/// zone it is read as UTC. Nothing for what is no such time.
std::optional<Moment> moment_of(std::string_view iso);

enum class Order { before, after, unknown };

/// Which of two times comes first; unknown where one is absent or they may be the same.
Order order_of(std::string_view iso, std::string_view other);

}  // namespace gainsay
