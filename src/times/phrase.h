// What a time expression says, before it is known of which day, month or year.
#pragma once

#include <cstddef>
#include <optional>

#include "base/span.h"
#include "times/time_words.h"
#include "times/times.h"

namespace gainsay {

/// Parts of a point on the calendar; those not said are absent.
struct CalendarFields {
  std::optional<int> year;     ///< as astronomers count: 0 is 1 BC
  bool short_year = false;     ///< two digits only: "'39", "5/7/11"
  std::optional<int> century;  ///< 19 is 1900 to 1999
  std::optional<int> decade;   ///< 199 is 1990 to 1999
  std::optional<int> half, quarter;
  std::optional<Season> season;
  std::optional<int> month;
  std::optional<int> week;  ///< ISO 8601; `year` is then the week's
  bool weekend = false;
  std::optional<int> day, weekday;
  std::optional<PartOfDay> part;
  std::optional<int> hour, minute, second;

  [[nodiscard]] bool empty() const {
    return !year && !century && !decade && !half && !quarter && !season && !month && !week && !weekend &&
           !day && !weekday && !part && !hour;
  }
};

struct TimePhrase {
  enum class Form { date, duration, set, vague };
  enum class Anchor { none, now, then };  ///< counted from the saying, or from the date named before

  Form form = Form::date;
  CalendarFields fields;
  Anchor anchor = Anchor::none;
  int count = 0;                       ///< units from the anchor, or in a duration
  bool few = false;                    ///< the count is not a number: "several"
  std::optional<TimeUnit> unit;        ///< of count
  std::optional<Direction> direction;  ///< "last June", "next Monday": with fields and no unit
  std::optional<Holiday> holiday;
  std::optional<Vague> vague;
  TimeModifier modifier = TimeModifier::none;
  bool opens_range = false;  ///< the next phrase ends what this one begins

  std::size_t first = 0, last = 0;  ///< pieces [first, last)
};

}  // namespace gainsay
