#include "times/resolve.h"

#include <cstdlib>

#include "times/calendar_fields.h"
#include "times/time_value.h"

namespace gainsay {
namespace {

using Anchor = TimePhrase::Anchor;

// Of two ways away, how much nearer the one must be that the tense speaks against.
int distance(DayNumber to, DayNumber from, Tense tense) {
  const auto days = static_cast<int>(std::abs(to - from));
  if (tense == Tense::past && to > from) return days * 4;
  if (tense == Tense::future && to < from) return days * 4;
  return days;
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
