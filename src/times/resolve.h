// From what a time expression says to the day, month or year that it means.
#pragma once

#include <cstdint>
#include <optional>

#include "times/calendar.h"
#include "times/phrase.h"
#include "times/times.h"

namespace gainsay {

enum class Tense { unknown, past, future };

/// Resolves the phrases of one article, in their order: each may count from those before.
///
/// Dates without a year are counted from the day of publication in news, from the date named last in
/// narrative (as HeidelTime does, Strötgen and Gertz 2013); in news, too, where a sentence has just named
/// another year.
class TimeResolver {
 public:
  TimeResolver(std::optional<CalendarDay> published, bool narrative)
      : published_(published), narrative_(narrative) {}

  /// All of the expression but its span.
  TimeExpression resolve(const TimePhrase& phrase, Tense tense, std::uint32_t sentence);

 private:
  std::optional<CalendarFields> meant(const TimePhrase& phrase, Tense tense);
  std::optional<CalendarFields> counted(const TimePhrase& phrase);
  std::optional<CalendarFields> pointed(const TimePhrase& phrase);
  std::optional<CalendarFields> completed(CalendarFields fields, Tense tense);
  std::optional<int> year_for(const CalendarFields& fields, Tense tense);
  std::optional<DayNumber> base_day(TimePhrase::Anchor anchor);
  bool add_month(CalendarFields& fields, Tense tense);
  bool add_day(CalendarFields& fields, Tense tense);
  [[nodiscard]] bool from_story() const;
  void remember(const CalendarFields& fields);

  std::optional<CalendarDay> published_;
  bool narrative_ = false;
  std::uint32_t sentence_ = 0;
  // The date named last, down to what was named of it, and the last that was named to the day.
  std::optional<CalendarFields> told_;
  std::optional<CalendarFields> told_day_;
  std::uint32_t told_in_ = 0;
  Unresolved why_ = Unresolved::no;
};

}  // namespace gainsay
