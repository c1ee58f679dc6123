// The words that time expressions are made of, each with its class and value.
#pragma once

#include <cstdint>
#include <string_view>

namespace gainsay {

enum class TimeWordClass : std::uint8_t {
  other,
  number,        ///< value; -1 for "few", "several"
  multiplier,    ///< "hundred", "thousand", "dozen": value
  ordinal,       ///< "third": 3
  month,         ///< 1 to 12
  weekday,       ///< 1 Monday to 7 Sunday
  unit,          ///< TimeUnit
  units,         ///< TimeUnit, plural
  season,        ///< Season
  part,          ///< PartOfDay
  day_from_now,  ///< "yesterday": -1
  direction,     ///< "last", "next", "this": Direction
  after_count,   ///< "ago", "later": CountedFrom
  stage,         ///< "early", "mid", "end": TimeModifier
  quantity,      ///< "about", "nearly": TimeModifier
  each,          ///< "every", "each"
  often,         ///< "daily": TimeUnit
  vague,         ///< "now", "recently": Vague
  holiday,       ///< Holiday
  article,       ///< "the"
  decade,        ///< "nineties": 9
  opener         ///< may begin an expression, and says nothing more: "more", "half"
};

enum class TimeUnit : std::uint8_t {
  second,
  minute,
  hour,
  day,
  weekend,
  week,
  fortnight,
  month,
  quarter,
  half,
  season,
  year,
  decade,
  century,
  millennium
};

enum class Season : std::uint8_t { spring, summer, autumn, winter };

enum class PartOfDay : std::uint8_t {
  morning,
  noon,
  afternoon,
  evening,
  night,
  daytime,
  midnight,
  dawn,
  dusk
};

enum class Direction : std::uint8_t { last, next, present, previous, following, same };

enum class CountedFrom : std::uint8_t { ago, hence, later, earlier };

enum class Vague : std::uint8_t { present, past, future };

enum class Holiday : std::uint8_t { christmas, christmas_eve, new_year, new_year_eve, easter, halloween };

struct TimeWord {
  TimeWordClass kind = TimeWordClass::other;
  std::int16_t value = 0;
};

/// The word's class; `other` for words that say nothing of time. Lower case, ASCII.
TimeWord time_word(std::string_view lower);

/// Whether `lower` is also, and more often, another word ("may", "march", "sat", "second", "fall"): it then
/// needs more than itself.
bool is_ambiguous_time_word(std::string_view lower);

}  // namespace gainsay
