#include "times/calendar.h"

#include <chrono>

namespace gainsay {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

}  // namespace

DayNumber day_number(CalendarDay day) {
  return sys_days(year_month_day(std::chrono::year(day.year),
                                 std::chrono::month(static_cast<unsigned>(day.month)),
                                 std::chrono::day(static_cast<unsigned>(day.day))))
      .time_since_epoch()
      .count();
}

CalendarDay calendar_day(DayNumber number) {
  const year_month_day day{sys_days{std::chrono::days{number}}};
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

int days_in_month(int year, int month) {
  const DayNumber next = month == 12 ? day_number({year + 1, 1, 1}) : day_number({year, month + 1, 1});
  return static_cast<int>(next - day_number({year, month, 1}));
}

int weekday_of(DayNumber number) {
  const auto from_thursday = static_cast<int>(((number % 7) + 7) % 7);  // day 0 was a Thursday
  return (from_thursday + 3) % 7 + 1;
}

CalendarWeek week_of(DayNumber number) {
  const DayNumber thursday = number - weekday_of(number) + 4;
  const int year = calendar_day(thursday).year;
  return {year, static_cast<int>((thursday - day_number({year, 1, 1})) / 7) + 1};
}

DayNumber first_day(CalendarWeek week) {
  const DayNumber fourth = day_number({week.year, 1, 4});  // always in week 1
  return fourth - weekday_of(fourth) + 1 + DayNumber{7} * (week.week - 1);
}

CalendarDay easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
  const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, sum = h + l - 7 * m + 114;
  return {year, sum / 31, sum % 31 + 1};
}

}  // namespace gainsay
