#include "times/time_value.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "times/calendar.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 4> seasons = {"SP", "SU", "FA", "WI"};

std::string year_value(const std::optional<int>& year) {
  if (!year) return "XXXX";
  return *year > 0 ? fmt::format("{:04}", *year) : fmt::format("BC{:04}", 1 - *year);
}

std::string two_digits(const std::optional<int>& number) {
  return number ? fmt::format("{:02}", *number) : "XX";
}

// Noon and midnight have an hour; the other parts of the day letters of their own.
std::string_view part_value(PartOfDay part) {
  switch (part) {
    case PartOfDay::morning:
      return "TMO";
    case PartOfDay::noon:
      return "T12:00";
    case PartOfDay::afternoon:
      return "TAF";
    case PartOfDay::evening:
    case PartOfDay::dusk:
      return "TEV";
    case PartOfDay::night:
      return "TNI";
    case PartOfDay::daytime:
      return "TDT";
    case PartOfDay::midnight:
      return "T24:00";
    case PartOfDay::dawn:
      return "TMO";
  }
  return {};
}

std::string day_value(const CalendarFields& fields) {
  if (!fields.day && fields.weekday && !fields.month) return fmt::format("XXXX-WXX-{}", *fields.weekday);
  return year_value(fields.year) + '-' + two_digits(fields.month) + '-' + two_digits(fields.day);
}

// First hour, and hours that it lasts.
std::pair<int, int> hours_of(PartOfDay part) {
  switch (part) {
    case PartOfDay::morning:
      return {6, 6};
    case PartOfDay::noon:
      return {12, 0};
    case PartOfDay::afternoon:
      return {12, 6};
    case PartOfDay::evening:
      return {18, 4};
    case PartOfDay::night:
      return {20, 10};
    case PartOfDay::daytime:
      return {6, 12};
    case PartOfDay::midnight:
      return {24, 0};
    case PartOfDay::dawn:
      return {5, 2};
    case PartOfDay::dusk:
      return {18, 2};
  }
  return {0, 24};
}

std::string iso_day(DayNumber number) {
  const CalendarDay day = calendar_day(number);
  const std::string year = day.year < 0 ? fmt::format("-{:04}", -day.year) : fmt::format("{:04}", day.year);
  return fmt::format("{}-{:02}-{:02}", year, day.month, day.day);
}

std::string iso_minute(DayNumber day, int minute) {
  day += minute / (24 * 60);
  minute %= 24 * 60;
  return fmt::format("{}T{:02}:{:02}", iso_day(day), minute / 60, minute % 60);
}

using Days = std::pair<DayNumber, DayNumber>;

Days months(int year, int first, int count) {
  const int last = first + count - 1;
  return {day_number({year, first, 1}), day_number({year + last / 12, last % 12 + 1, 1})};
}

std::optional<Days> days_of(const CalendarFields& fields) {
  const auto years = [](int first, int count) {
    return Days{day_number({first, 1, 1}), day_number({first + count, 1, 1})};
  };
  if (fields.century) return years(*fields.century * 100 + (*fields.century < 0 ? 1 : 0), 100);
  if (fields.decade) return years(*fields.decade * 10, 10);
  if (!fields.year) return std::nullopt;
  const int year = *fields.year;
  if (fields.week) {
    const DayNumber monday = first_day({year, *fields.week});
    return fields.weekend ? Days{monday + 5, monday + 7} : Days{monday, monday + 7};
  }
  if (fields.half) return months(year, *fields.half * 6 - 5, 6);
  if (fields.quarter) return months(year, *fields.quarter * 3 - 2, 3);
  // Of the northern half of the world, by whole months; a winter ends in the year after.
  if (fields.season) return months(year, static_cast<int>(*fields.season) * 3 + 3, 3);
  if (!fields.month) {
    if (fields.day || fields.part || fields.hour) return std::nullopt;
    return years(year, 1);
  }
  if (!fields.day) return months(year, *fields.month, 1);
  if (*fields.day > days_in_month(year, *fields.month)) return std::nullopt;
  const DayNumber day = day_number({year, *fields.month, *fields.day});
  return Days{day, day + 1};
}

}  // namespace

std::string timex_value(const CalendarFields& fields) {
  if (fields.century) {
    return *fields.century < 0 ? fmt::format("BC{:02}", -*fields.century - 1)
                               : fmt::format("{:02}", *fields.century);
  }
  if (fields.decade) return fmt::format("{:03}", *fields.decade);
  if (fields.week || fields.weekend) {
    return year_value(fields.year) + "-W" + two_digits(fields.week) + (fields.weekend ? "-WE" : "");
  }
  if (fields.half) return fmt::format("{}-H{}", year_value(fields.year), *fields.half);
  if (fields.quarter) return fmt::format("{}-Q{}", year_value(fields.year), *fields.quarter);
  if (fields.season)
    return fmt::format("{}-{}", year_value(fields.year),
                       seasons.at(static_cast<std::size_t>(*fields.season)));
  if (fields.hour) {
    std::string value = day_value(fields) + fmt::format("T{:02}", *fields.hour);
    if (fields.minute) value += fmt::format(":{:02}", *fields.minute);
    if (fields.second) value += fmt::format(":{:02}", *fields.second);
    return value;
  }
  if (fields.part) return day_value(fields) + std::string(part_value(*fields.part));
  if (fields.day || fields.weekday) return day_value(fields);
  if (fields.month) return year_value(fields.year) + '-' + two_digits(fields.month);
  return year_value(fields.year);
}

std::string duration_value(int count, bool few, TimeUnit unit) {
  const auto many = [&](std::string_view before, int times, char letter) {
    return few ? fmt::format("{}X{}", before, letter) : fmt::format("{}{}{}", before, count * times, letter);
  };
  switch (unit) {
    case TimeUnit::second:
      return many("PT", 1, 'S');
    case TimeUnit::minute:
      return many("PT", 1, 'M');
    case TimeUnit::hour:
      return many("PT", 1, 'H');
    case TimeUnit::day:
      return many("P", 1, 'D');
    case TimeUnit::weekend:
      return few ? "PXWE" : fmt::format("P{}WE", count);
    case TimeUnit::week:
      return many("P", 1, 'W');
    case TimeUnit::fortnight:
      return many("P", 2, 'W');
    case TimeUnit::month:
      return many("P", 1, 'M');
    case TimeUnit::quarter:
    case TimeUnit::season:
      return many("P", 3, 'M');
    case TimeUnit::half:
      return many("P", 6, 'M');
    case TimeUnit::year:
      return many("P", 1, 'Y');
    case TimeUnit::decade:
      return few ? "PXDE" : fmt::format("P{}Y", count * 10);
    case TimeUnit::century:
      return few ? "PXCE" : fmt::format("P{}Y", count * 100);
    case TimeUnit::millennium:
      return few ? "PXML" : fmt::format("P{}Y", count * 1000);
  }
  return {};
}

IsoInterval interval_of(const CalendarFields& fields, TimeModifier modifier) {
  const auto days = days_of(fields);
  if (!days) return {};
  if (fields.hour || fields.part) {
    int begin = 0, length = 0;
    if (fields.hour) {
      begin = *fields.hour * 60 + fields.minute.value_or(0);
      length = fields.minute ? 1 : 60;
    } else {
      const auto [hour, hours] = hours_of(*fields.part);
      begin = hour * 60;
      length = hours > 0 ? hours * 60 : 1;
    }
    return {iso_minute(days->first, begin), iso_minute(days->first, begin + length)};
  }
  Days kept = *days;
  const DayNumber third = (kept.second - kept.first) / 3;
  if (third > 0 && modifier == TimeModifier::start) kept.second = kept.first + third;
  if (third > 0 && modifier == TimeModifier::end) kept.first = kept.second - third;
  if (third > 0 && modifier == TimeModifier::mid) kept = {kept.first + third, kept.second - third};
  return {iso_day(kept.first), iso_day(kept.second)};
}

}  // namespace gainsay
