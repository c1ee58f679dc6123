#include "times/minutes.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "times/calendar.h"

namespace gainsay {
namespace {

constexpr Minute minutes_a_day = 24 * 60;

// Exactly `count` digits from `at` on.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at > text.size() || text.size() - at < count || text[at] == '-') return std::nullopt;
  int value = 0;
  const char* end = text.data() + at + count;
  const auto read = std::from_chars(text.data() + at, end, value);
  if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  return value;
}

struct Parts {
  CalendarDay day;
  int known = 0;  // 1 the year, 2 the month, 3 the day
  std::string_view rest;
};

std::optional<Parts> parts_of(std::string_view iso) {
  const bool before = iso.starts_with('-');
  if (before) iso.remove_prefix(1);
  const auto year = digits(iso, 0, 4);
  if (!year) return std::nullopt;
  Parts parts{{before ? -*year : *year, 1, 1}, 1, iso.substr(4)};
  for (int* part : {&parts.day.month, &parts.day.day}) {
    if (!parts.rest.starts_with('-')) break;
    const auto number = digits(parts.rest, 1, 2);
    if (!number || *number < 1) return std::nullopt;
    *part = *number;
    ++parts.known;
    parts.rest.remove_prefix(3);
  }
  if (parts.day.month > 12 || parts.day.day > days_in_month(parts.day.year, parts.day.month))
    return std::nullopt;
  return parts;
}

// The first minute after a year, a month or a day.
Minute after(const Parts& parts) {
  CalendarDay next = parts.day;
  if (parts.known == 3) return (day_number(next) + 1) * minutes_a_day;
  if (parts.known == 1 || next.month == 12) {
    next = {next.year + 1, 1, 1};
  } else {
    ++next.month;
  }
  return day_number(next) * minutes_a_day;
}

}  // namespace

std::optional<Minute> minute_of(std::string_view iso) {
  const auto parts = parts_of(iso);
  if (!parts) return std::nullopt;
  const Minute midnight = day_number(parts->day) * minutes_a_day;
  if (parts->rest.empty()) return midnight;
  if (parts->known != 3 || !parts->rest.starts_with('T')) return std::nullopt;
  const auto hour = digits(parts->rest, 1, 2);
  const auto minute = digits(parts->rest, 4, 2);
  if (!hour || !minute || *hour > 24 || *minute > 59 || parts->rest[3] != ':') return std::nullopt;
  return midnight + *hour * Minute{60} + *minute;
}

std::optional<MinuteRange> period_of(std::string_view period) {
  const std::size_t mark = period.find('/');
  const std::string_view from = period.substr(0, mark);
  const std::string_view to = mark == std::string_view::npos ? from : period.substr(mark + 1);
  if (from.empty() && to.empty()) return std::nullopt;
  MinuteRange range{std::numeric_limits<Minute>::min(), std::numeric_limits<Minute>::max()};
  if (!from.empty()) {
    const auto parts = parts_of(from);
    if (!parts || !parts->rest.empty()) return std::nullopt;
    range.begin = day_number(parts->day) * minutes_a_day;
  }
  if (!to.empty()) {
    const auto parts = parts_of(to);
    if (!parts || !parts->rest.empty()) return std::nullopt;
    range.end = after(*parts);
  }
  if (range.begin >= range.end) return std::nullopt;
  return range;
}

std::string iso_of(Minute minute) {
  Minute number = minute / minutes_a_day;
  Minute within = minute % minutes_a_day;
  if (within < 0) {
    within += minutes_a_day;
    --number;
  }
  const CalendarDay day = calendar_day(number);
  std::string iso = day.year < 0 ? fmt::format("-{:04}", -day.year) : fmt::format("{:04}", day.year);
  iso += fmt::format("-{:02}-{:02}", day.month, day.day);
  return within == 0 ? iso : iso + fmt::format("T{:02}:{:02}", within / 60, within % 60);
}

}  // namespace gainsay
