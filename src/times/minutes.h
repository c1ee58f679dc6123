// Points on the calendar as numbers, to be compared and kept in order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

/// Minutes since 1970-01-01T00:00 by the calendar of whoever wrote it: time zones are left alone, as they are
/// where dates are counted from the day of publication.
using Minute = std::int64_t;

/// Half open; empty where both are one minute: "noon".
struct MinuteRange {
  Minute begin = 0;
  Minute end = 0;
};

/// Of "2011-05-07", of "2011-05-07T14:30" and of what follows it, of "-0489-01-01": as TimeExpression has
/// begins and ends, and articles their dates. Of a month or a year its first minute. Nothing where it is none
/// of these.
std::optional<Minute> minute_of(std::string_view iso);

/// The year, month or day that is meant: "2024", "2024-03", "2024-03-14"; or from one up to another, which is
/// in: "2024-03/2024-05", "2024/", "/2024". Nothing where it is none of these, or ends before it begins.
std::optional<MinuteRange> period_of(std::string_view period);

/// "2011-05-07", or "2011-05-07T14:30" where it is not the day's first.
std::string iso_of(Minute minute);

}  // namespace gainsay
