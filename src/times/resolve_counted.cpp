#include <cstdlib>

#include "times/calendar_fields.h"
#include "times/resolve.h"

namespace gainsay {
namespace {

using Anchor = TimePhrase::Anchor;

constexpr int most_units = 10'000;  // what is counted farther is no date

}  // namespace

std::optional<CalendarFields> TimeResolver::counted(const TimePhrase& phrase) {
  const TimeUnit unit = *phrase.unit;
  const bool then = phrase.anchor == Anchor::then;
  const auto missing = [&]() -> std::optional<CalendarFields> {
    why_ = then ? Unresolved::no_earlier : Unresolved::no_publication;
    return std::nullopt;
  };
  if (std::abs(phrase.count) > most_units) {
    why_ = Unresolved::vague;
    return std::nullopt;
  }
  switch (unit) {
    case TimeUnit::second:
    case TimeUnit::minute:
    case TimeUnit::hour: {
      if (!then || !told_ || !told_->hour || !told_->day) return missing();
      const int step = unit == TimeUnit::hour ? 60 : unit == TimeUnit::minute ? 1 : 0;
      const DayNumber minutes = day_number(day_of(*told_)) * 1440 + *told_->hour * 60 +
                                told_->minute.value_or(0) + DayNumber{phrase.count} * step;
      CalendarFields fields = fields_of(calendar_day(minutes / 1440));
      fields.hour = static_cast<int>(minutes % 1440 / 60);
      if (told_->minute || unit != TimeUnit::hour) fields.minute = static_cast<int>(minutes % 60);
      return fields;
    }
    case TimeUnit::day: {
      const auto base = base_day(phrase.anchor);
      if (!base) return std::nullopt;
      return with_finer(fields_of(calendar_day(*base + phrase.count)), phrase.fields);
    }
    case TimeUnit::weekend:
    case TimeUnit::week:
    case TimeUnit::fortnight: {
      const auto base = base_day(phrase.anchor);
      if (!base) return std::nullopt;
      const int weeks = phrase.count * (unit == TimeUnit::fortnight ? 2 : 1);
      CalendarFields fields = week_fields(*base + DayNumber{7} * weeks);
      fields.weekend = unit == TimeUnit::weekend;
      return with_finer(fields, phrase.fields);
    }
    default:
      break;
  }
  // Months and longer: from the story's date where that has one, else from the paper's.
  std::optional<CalendarFields> base;
  if (then && told_ && told_->year) base = told_;
  if (!base && published_ && !(then && narrative_)) base = fields_of(*published_);
  if (!base || !base->year) return missing();
  CalendarFields fields;
  switch (unit) {
    case TimeUnit::month:
      if (!base->month) {
        if (!told_day_ || !then) return missing();
        base = told_day_;
      }
      fields = shift_months(*base->year, *base->month, phrase.count);
      break;
    case TimeUnit::quarter: {
      const auto month = shift_months(*base->year, base->month.value_or(1), 3 * phrase.count);
      fields.year = month.year;
      fields.quarter = (*month.month - 1) / 3 + 1;
      break;
    }
    case TimeUnit::decade:
      fields.decade = floor_divide(*base->year, 10) + phrase.count;
      break;
    case TimeUnit::century:
      fields.century = floor_divide(*base->year, 100) + phrase.count;
      break;
    default:
      fields.year = *base->year + phrase.count * (unit == TimeUnit::millennium ? 1000 : 1);
  }
  return with_finer(fields, phrase.fields);
}

}  // namespace gainsay
