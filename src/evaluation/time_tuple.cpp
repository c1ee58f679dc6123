#include "evaluation/time_tuple.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "extract/date_text.h"

namespace gainsay {
namespace {

int number_at(std::string_view iso, std::size_t at, std::size_t digits) {
  int number = 0;
  if (at + digits <= iso.size()) std::from_chars(iso.data() + at, iso.data() + at + digits, number);
  return number;
}

}  // namespace

std::optional<std::string> utc_tuple(std::string_view date) {
  using namespace std::chrono;
  const auto when = read_timestamp(date);
  if (!when || when->precision < Timestamp::Precision::day) return std::nullopt;
  const std::string_view iso = when->iso;
  sys_seconds time = sys_days(year(number_at(iso, 0, 4)) / number_at(iso, 5, 2) / number_at(iso, 8, 2)) +
                     hours(number_at(iso, 11, 2)) + minutes(number_at(iso, 14, 2)) +
                     seconds(when->precision == Timestamp::Precision::second ? number_at(iso, 17, 2) : 0);
  const std::size_t zone = iso.find_first_of("+-", 11);
  if (iso.size() > 11 && zone != std::string_view::npos) {
    const minutes ahead = hours(number_at(iso, zone + 1, 2)) + minutes(number_at(iso, zone + 4, 2));
    time += iso[zone] == '-' ? ahead : -ahead;
  }
  const auto day = floor<days>(time);
  const year_month_day calendar(day);
  const hh_mm_ss clock(time - day);
  return fmt::format("({}, {}, {}, {}, {}, {},", static_cast<int>(calendar.year()),
                     static_cast<unsigned>(calendar.month()), static_cast<unsigned>(calendar.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

}  // namespace gainsay
