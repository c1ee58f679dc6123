// Days, weeks and months as the fields of a date, and steps between them.
#pragma once

#include "times/calendar.h"
#include "times/phrase.h"

namespace gainsay {

/// Whether there is such a day, no farther away than the years of four digits.
bool on_calendar(const CalendarFields& fields);

CalendarFields fields_of(CalendarDay day);
/// The first day of what is known.
CalendarDay day_of(const CalendarFields& fields);
/// Rounds down, below zero too.
int floor_divide(int number, int by);
/// Year and month, `by` months later.
CalendarFields shift_months(int year, int month, int by);
/// Year and week that hold the day.
CalendarFields week_fields(DayNumber day);
/// The parts of `said` that are finer than a period that was counted to: "January" of "January of that year".
CalendarFields with_finer(CalendarFields period, const CalendarFields& said);

}  // namespace gainsay
