#include "extract/local_time.h"

#include <algorithm>
#include <optional>
#include <string>

namespace gainsay {
namespace {

bool day_known(const Timestamp& when) {
  return when.precision >= Timestamp::Precision::day;
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// Days since 1 March of year 0 in the Gregorian calendar, which puts the leap day last.
int day_number(std::string_view day) {
  const int month = (number(day.substr(5, 2)) + 9) % 12;
  const int year = number(day.substr(0, 4)) - month / 10;
  return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + number(day.substr(8, 2));
}

int days_between(const Timestamp& from, const Timestamp& to) {
  return day_number(day_of(to)) - day_number(day_of(from));
}

bool has_zone(const Timestamp& when) {
  constexpr std::size_t to_the_minute = 16;
  const std::string& iso = when.iso;
  if (iso.size() <= to_the_minute) return false;
  return iso.ends_with('Z') || iso[iso.size() - 6] == '+' || iso[iso.size() - 6] == '-';
}

// A time in UTC is the same instant as one with the page's own offset; the latter names the day that the
// page's readers see.
void as_local_time(Metadata& metadata, DateOrder order) {
  Timestamp& chosen = metadata.published;
  if (!chosen.iso.ends_with("Z") && !chosen.iso.ends_with("+00:00")) return;
  for (const MetadataCandidate& candidate : metadata.candidates) {
    if (candidate.field != "published") continue;
    const std::optional<Timestamp> other = read_timestamp(candidate.value, order);
    if (!other || other->iso.size() < 20 || other->iso.ends_with("Z") || other->iso.ends_with("+00:00"))
      continue;
    const char sign = other->iso[other->iso.size() - 6];
    if ((sign == '+' || sign == '-') && other->iso.substr(14, 2) == chosen.iso.substr(14, 2)) {
      chosen = *other;
      return;
    }
  }
}

// The same where the page shows its own day without an offset: late in the evening a time in UTC is
// tomorrow's, early in the morning, east of Greenwich, yesterday's.
void as_local_day(Metadata& metadata, DateOrder order) {
  Timestamp& chosen = metadata.published;
  const std::string& found = chosen.found;
  const std::size_t clock = found.find('T');
  const bool utc = found.ends_with("Z") || found.ends_with("+00:00") || found.ends_with("+0000");
  if (!utc || clock == std::string::npos || clock + 2 >= found.size() || !day_known(chosen)) return;
  const int hour = (found[clock + 1] - '0') * 10 + (found[clock + 2] - '0');
  std::optional<Timestamp> local;
  for (const MetadataCandidate& candidate : metadata.candidates) {
    if (candidate.field != "published" || candidate.value.ends_with("Z") ||
        candidate.value.ends_with("0000") || candidate.value.ends_with("+00:00"))
      continue;
    const bool microdata = candidate.found_in == "microdata datePublished";
    if (!microdata && candidate.found_in != "url" && candidate.found_in != "time" &&
        candidate.found_in != "element named published" && candidate.found_in != "element named date")
      continue;
    std::optional<Timestamp> other = candidate.found_in == "url" ? date_in_url(metadata.canonical_url)
                                                                 : read_timestamp(candidate.value, order);
    if (candidate.found_in == "url" && (!other || !day_known(*other))) other = date_in_url(metadata.url);
    if (!other || !day_known(*other)) continue;
    const int days = days_between(chosen, *other);
    if (days == 0) return;
    const bool evening = days == -1 && hour < 12;
    const bool morning = days == 1 && hour >= 12 && microdata;
    if ((evening || morning) && (!local || other->precision > local->precision)) local = std::move(other);
  }
  if (local) chosen = *local;
}

// A time on the page has no offset; where a value for programs gives the same time of the same day with
// one, both speak of the same moment.
void as_zoned_time(Metadata& metadata, DateOrder order) {
  constexpr std::size_t to_the_minute = 16;
  Timestamp& chosen = metadata.published;
  if (chosen.precision < Timestamp::Precision::minute || has_zone(chosen)) return;
  for (const MetadataCandidate& candidate : metadata.candidates) {
    if (candidate.field != "published") continue;
    const auto other = read_timestamp(candidate.value, order);
    if (!other || other->precision < Timestamp::Precision::minute || !has_zone(*other)) continue;
    if (other->iso.compare(0, to_the_minute, chosen.iso, 0, to_the_minute) != 0) continue;
    chosen = *other;
    return;
  }
}

}  // namespace

void prefer_local_time(Metadata& metadata, DateOrder order) {
  as_local_time(metadata, order);
  as_local_day(metadata, order);
  as_zoned_time(metadata, order);
}

}  // namespace gainsay
