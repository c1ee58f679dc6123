#include "times/calendar_fields.h"

#include <cstdlib>

namespace gainsay {
namespace {

constexpr int last_year = 9'999;  // that four digits have

}  // namespace

bool on_calendar(const CalendarFields& fields) {
  const auto near = [](const std::optional<int>& number, int years) {
    return !number || std::abs(*number) <= last_year / years;
  };
  if (!near(fields.year, 1) || !near(fields.decade, 10) || !near(fields.century, 100)) return false;
  return !fields.year || !fields.month || !fields.day ||
         *fields.day <= days_in_month(*fields.year, *fields.month);
}

CalendarFields fields_of(CalendarDay day) {
  CalendarFields fields;
  fields.year = day.year;
  fields.month = day.month;
  fields.day = day.day;
  return fields;
}

CalendarDay day_of(const CalendarFields& fields) {
  return {fields.year.value_or(1), fields.month.value_or(1), fields.day.value_or(1)};
}

int floor_divide(int number, int by) {
  return number >= 0 ? number / by : -((by - 1 - number) / by);
}

CalendarFields shift_months(int year, int month, int by) {
  const int months = year * 12 + month - 1 + by;
  CalendarFields fields;
  fields.year = floor_divide(months, 12);
  fields.month = months - *fields.year * 12 + 1;
  return fields;
}

CalendarFields week_fields(DayNumber day) {
  const CalendarWeek week = week_of(day);
  CalendarFields fields;
  fields.year = week.year;
  fields.week = week.week;
  return fields;
}

// The parts of `said` that are finer than a shifted period: "January" of "January of that year".
CalendarFields with_finer(CalendarFields period, const CalendarFields& said) {
  if (said.month) period.month = said.month;
  if (said.day) period.day = said.day;
  if (said.season) period.season = said.season;
  if (said.weekday && period.week) {
    return fields_of(calendar_day(first_day({*period.year, *period.week}) + *said.weekday - 1));
  }
  period.part = said.part;
  period.hour = said.hour;
  period.minute = said.minute;
  period.second = said.second;
  return period;
}

}  // namespace gainsay
