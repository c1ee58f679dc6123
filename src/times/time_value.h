// How a point or period is written: TIMEX3 values, and ISO 8601 intervals.
#pragma once

#include <string>

#include "times/phrase.h"

namespace gainsay {

/// "1939-09-01", "1939-SU", "193", "XXXX-09", "BC0490", "1939-W35-WE", "1939-09-01TNI", "1939-09-01T05:34".
std::string timex_value(const CalendarFields& fields);
/// "P3D", "PXM", "PT5H", "P20Y".
std::string duration_value(int count, bool few, TimeUnit unit);

struct IsoInterval {
  std::string begin, end;
};

/// The days (for times of day: minutes) of fields that are known down to where they end; empty where a
/// coarser one is missing. `modifier` keeps the first, middle or last third.
IsoInterval interval_of(const CalendarFields& fields, TimeModifier modifier);

}  // namespace gainsay
