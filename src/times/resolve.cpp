#include "times/resolve.h"

#include <cstdlib>

#include "times/time_value.h"

namespace gainsay {
namespace {

using Anchor = TimePhrase::Anchor;

// Farther away there is no calendar to speak of, and no four digits for a year.
constexpr int most_units = 10'000;
constexpr int last_year = 9'999;

bool on_calendar(const CalendarFields& fields) {
  const auto near = [](const std::optional<int>& number, int years) {
    return !number || std::abs(*number) <= last_year / years;
  };
  return near(fields.year, 1) && near(fields.decade, 10) && near(fields.century, 100);
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

// Of two ways away, how much nearer the one must be that the tense speaks against.
int distance(DayNumber to, DayNumber from, Tense tense) {
  const auto days = static_cast<int>(std::abs(to - from));
  if (tense == Tense::past && to > from) return days * 4;
  if (tense == Tense::future && to < from) return days * 4;
  return days;
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

}  // namespace

bool TimeResolver::from_story() const {
  if (!told_) return false;
  if (narrative_ || !published_) return true;
  const bool near = sentence_ - told_in_ <= 1;
  return near && told_->year && *told_->year != published_->year;
}

std::optional<DayNumber> TimeResolver::base_day(Anchor anchor) {
  if (anchor == Anchor::then) {
    if (told_ && told_->day) return day_number(day_of(*told_));
    if (told_day_ && narrative_) return day_number(day_of(*told_day_));
    if (narrative_) {
      why_ = Unresolved::no_earlier;
      return std::nullopt;
    }
  }
  if (published_) return day_number(*published_);
  why_ = anchor == Anchor::then ? Unresolved::no_earlier : Unresolved::no_publication;
  return std::nullopt;
}

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

std::optional<CalendarFields> TimeResolver::pointed(const TimePhrase& phrase) {
  const Direction direction = *phrase.direction;
  const bool then = narrative_ || direction == Direction::same || direction == Direction::following ||
                    direction == Direction::previous;
  const auto base = base_day(then ? Anchor::then : Anchor::now);
  const int sign = direction == Direction::last || direction == Direction::previous    ? -1
                   : direction == Direction::next || direction == Direction::following ? 1
                                                                                       : 0;
  CalendarFields fields = phrase.fields;
  if (fields.weekday) {
    if (!base) return std::nullopt;
    const int from = weekday_of(*base);
    int days = *fields.weekday - from;
    if (sign < 0 && days >= 0) days -= 7;
    if (sign > 0 && days <= 0) days += 7;
    return with_finer(fields_of(calendar_day(*base + days)),
                      CalendarFields{.part = fields.part, .hour = fields.hour, .minute = fields.minute});
  }
  const auto known = base ? std::optional(calendar_day(*base)) : std::nullopt;
  if (!known && !(then && told_ && told_->year)) return std::nullopt;
  const int year = then && told_ && told_->year ? *told_->year : known->year;
  const int month = then && told_ ? told_->month.value_or(known ? known->month : 1) : known->month;
  if (phrase.holiday)
    fields.month = *phrase.holiday == Holiday::easter ? 4 : *phrase.holiday == Holiday::new_year ? 1 : 12;
  const int named = fields.season ? static_cast<int>(*fields.season) * 3 + 3 : fields.month.value_or(1);
  int to = year;
  if (sign < 0 && named >= month) --to;
  if (sign > 0 && named <= month) ++to;
  fields.year = to;
  return fields;
}

std::optional<int> TimeResolver::year_for(const CalendarFields& fields, Tense tense) {
  if (from_story() && told_->year) {
    // A story goes on: after November comes the January of the next year.
    const int year = *told_->year;
    const bool wraps = fields.month && told_->month && *told_->month - *fields.month >= 8;
    return wraps ? year + 1 : year;
  }
  if (narrative_) {
    why_ = Unresolved::no_earlier;
    return std::nullopt;
  }
  if (!published_) {
    why_ = Unresolved::no_publication;
    return std::nullopt;
  }
  const int month = fields.month     ? *fields.month
                    : fields.season  ? static_cast<int>(*fields.season) * 3 + 4
                    : fields.quarter ? *fields.quarter * 3 - 1
                    : fields.half    ? *fields.half * 6 - 3
                                     : published_->month;
  if (!fields.day && fields.month && month == published_->month) return published_->year;
  const DayNumber now = day_number(*published_);
  int best = published_->year;
  int least = -1;
  for (int year = published_->year - 1; year <= published_->year + 1; ++year) {
    const int day = fields.day ? *fields.day : 15;
    const int away = distance(day_number({year, month, 1}) + day - 1, now, tense);
    if (least < 0 || away < least) {
      least = away;
      best = year;
    }
  }
  return best;
}

bool TimeResolver::add_month(CalendarFields& fields, Tense tense) {
  if (from_story() && told_->year) {
    const auto& from = told_->month ? *told_ : (told_day_ && told_day_->month ? *told_day_ : *told_);
    if (!from.month) {
      why_ = Unresolved::no_earlier;
      return false;
    }
    fields.year = from.year;
    fields.month = from.month;
    return true;
  }
  if (!published_ || narrative_) {
    why_ = narrative_ ? Unresolved::no_earlier : Unresolved::no_publication;
    return false;
  }
  int by = 0;
  if (tense != Tense::future && *fields.day > published_->day) by = -1;
  if (tense == Tense::future && *fields.day < published_->day) by = 1;
  const CalendarFields month = shift_months(published_->year, published_->month, by);
  fields.year = month.year;
  fields.month = month.month;
  return true;
}

// The day of a weekday, a part of the day, or an hour that stands alone.
bool TimeResolver::add_day(CalendarFields& fields, Tense tense) {
  // A weekday in news counts from the day of publication, or stays open: the day before or after one that was
  // named would be a guess.
  const bool story = narrative_ || (!published_ && !fields.weekday) ||
                     (published_ && from_story() && told_->day) ||
                     (!fields.weekday && told_ && told_->day && sentence_ - told_in_ <= 1);
  const auto base = base_day(story ? Anchor::then : Anchor::now);
  if (!base) return false;
  DayNumber day = *base;
  if (fields.weekday) {
    const int ahead = ((*fields.weekday - weekday_of(day)) % 7 + 7) % 7;
    const bool future = tense == Tense::future || story;
    day += future || ahead == 0 ? ahead : ahead - 7;
  }
  const CalendarFields found = fields_of(calendar_day(day));
  fields.year = found.year;
  fields.month = found.month;
  fields.day = found.day;
  return true;
}

std::optional<CalendarFields> TimeResolver::completed(CalendarFields fields, Tense tense) {
  if (fields.short_year && fields.year) {
    const int around = from_story() && told_->year ? *told_->year : published_ ? published_->year : 2000;
    int year = floor_divide(around, 100) * 100 + *fields.year;
    if (year > around + 50 || (year > around + 5 && !narrative_)) year -= 100;
    fields.year = year;
    fields.short_year = false;
  }
  if (fields.century || fields.decade || fields.year) return fields;
  if (fields.month || fields.season || fields.quarter || fields.half) {
    fields.year = year_for(fields, tense);
    if (!fields.year) return std::nullopt;
    return fields;
  }
  if (fields.day) return add_month(fields, tense) ? std::optional(fields) : std::nullopt;
  return add_day(fields, tense) ? std::optional(fields) : std::nullopt;
}

std::optional<CalendarFields> TimeResolver::meant(const TimePhrase& phrase, Tense tense) {
  if (phrase.unit && phrase.anchor != Anchor::none) return counted(phrase);
  std::optional<CalendarFields> fields;
  if (phrase.direction) {
    fields = pointed(phrase);
  } else if (phrase.holiday) {
    CalendarFields said = phrase.fields;
    if (!said.year) {
      said.month = *phrase.holiday == Holiday::easter      ? 4
                   : *phrase.holiday == Holiday::new_year  ? 1
                   : *phrase.holiday == Holiday::halloween ? 10
                                                           : 12;
      said.day = 25;
      said.year = year_for(said, tense);
      if (!said.year) return std::nullopt;
    }
    fields = said;
  } else {
    fields = completed(phrase.fields, tense);
  }
  if (!fields || !phrase.holiday || !fields->year) return fields;
  CalendarDay day{*fields->year, 12, 25};
  switch (*phrase.holiday) {
    case Holiday::christmas:
      break;
    case Holiday::christmas_eve:
      day.day = 24;
      break;
    case Holiday::new_year:
      day = {*fields->year, 1, 1};
      break;
    case Holiday::new_year_eve:
      day.day = 31;
      break;
    case Holiday::easter:
      day = easter(*fields->year);
      break;
    case Holiday::halloween:
      day = {*fields->year, 10, 31};
      break;
  }
  fields->month = day.month;
  fields->day = day.day;
  return fields;
}

void TimeResolver::remember(const CalendarFields& fields) {
  if (!fields.year || fields.week) return;
  told_ = fields;
  told_in_ = sentence_;
  if (fields.day) told_day_ = fields;
}

TimeExpression TimeResolver::resolve(const TimePhrase& phrase, Tense tense, std::uint32_t sentence) {
  sentence_ = sentence;
  why_ = Unresolved::no;
  TimeExpression out;
  out.modifier = phrase.modifier;
  switch (phrase.form) {
    case TimePhrase::Form::duration:
      out.kind = TimeKind::duration;
      out.value = duration_value(phrase.count, phrase.few, *phrase.unit);
      return out;
    case TimePhrase::Form::set:
      out.kind = TimeKind::set;
      out.value = phrase.fields.empty() ? duration_value(phrase.count, phrase.few, *phrase.unit)
                                        : timex_value(phrase.fields);
      return out;
    case TimePhrase::Form::vague:
      out.unresolved = Unresolved::vague;
      out.value = *phrase.vague == Vague::present ? "PRESENT_REF"
                  : *phrase.vague == Vague::past  ? "PAST_REF"
                                                  : "FUTURE_REF";
      return out;
    case TimePhrase::Form::date:
      break;
  }
  out.kind = phrase.fields.hour || phrase.fields.part ? TimeKind::time : TimeKind::date;
  const auto fields = meant(phrase, tense);
  if (fields && !on_calendar(*fields)) why_ = Unresolved::vague;
  if (fields && on_calendar(*fields)) {
    out.value = timex_value(*fields);
    const IsoInterval interval = interval_of(*fields, phrase.modifier);
    out.begin = interval.begin;
    out.end = interval.end;
    remember(*fields);
    return out;
  }
  out.unresolved = why_ == Unresolved::no ? Unresolved::no_publication : why_;
  CalendarFields said = phrase.fields;
  if (phrase.unit) {
    said = {};
    said.part = phrase.fields.part;
    const TimeUnit unit = *phrase.unit;
    if (unit == TimeUnit::week || unit == TimeUnit::weekend)
      out.value = unit == TimeUnit::week ? "XXXX-WXX" : "XXXX-WXX-WE";
    if (unit == TimeUnit::month) out.value = "XXXX-XX";
    if (unit >= TimeUnit::year) out.value = "XXXX";
    if (!out.value.empty()) return out;
  }
  out.value = said.empty() ? "XXXX-XX-XX" : timex_value(said);
  return out;
}

}  // namespace gainsay
