// Days and weeks of the proleptic Gregorian calendar.
#pragma once

#include <cstdint>

namespace gainsay {

/// Days since 1970-01-01.
using DayNumber = std::int64_t;

/// Years count as astronomers count them: 0 is 1 BC.
struct CalendarDay {
  int year = 0;
  int month = 1;
  int day = 1;
};

struct CalendarWeek {
  int year = 0;  ///< ISO 8601: that of the week's Thursday
  int week = 1;
};

DayNumber day_number(CalendarDay day);
CalendarDay calendar_day(DayNumber number);
int days_in_month(int year, int month);
/// 1 Monday to 7 Sunday.
int weekday_of(DayNumber number);
CalendarWeek week_of(DayNumber number);
/// The Monday of the week.
DayNumber first_day(CalendarWeek week);
/// Western Easter Sunday (Meeus, Astronomical Algorithms, chapter 8).
CalendarDay easter(int year);

}  // namespace gainsay
