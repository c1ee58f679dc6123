// When: the time expressions of an article, as values that can be compared.
//
// Terms and values follow TimeML (Pustejovsky et al., 2003; TIMEX3 of ISO 24617-1): "last week" is a date,
// "three weeks" a duration, "every week" a set.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "extract/article.h"
#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

enum class TimeKind : std::uint8_t { date, time, duration, set };

/// What stands around the value: "early May", "about three weeks".
enum class TimeModifier : std::uint8_t {
  none,
  start,
  mid,
  end,
  approximate,
  more_than,
  less_than,
  at_least,
  at_most
};

/// Why a value has no place on the calendar.
enum class Unresolved : std::uint8_t {
  no,              ///< it has one, or needs none (a duration, a set)
  no_publication,  ///< counts from the day of publication, which is not known
  no_earlier,      ///< counts from a day named before, and none was
  vague            ///< "recently", "a few days later", "30 February"
};

struct TimeExpression {
  Span span;
  TimeKind kind = TimeKind::date;
  /// As TIMEX3 has it: "2011-05-07", "2011-05", "2011-W18", "2011-SP", "201" (the decade), "BC0490", "P3D",
  /// "2011-05-07TNI", "PAST_REF"; with X where unknown: "XXXX-05-07".
  std::string value;
  TimeModifier modifier = TimeModifier::none;
  /// The days or minutes meant, ISO 8601, half open: begin 2011-05-01, end 2011-06-01. Empty where there are
  /// none. Years before 1 count as astronomers count them: "-0489" is 490 BC.
  std::string begin, end;
  Unresolved unresolved = Unresolved::no;
  /// Index of the expression that ends a range which this one begins: "between 3 and 5 May".
  std::optional<std::uint32_t> until;
};

/// From where dates without a year, or without a month, are counted.
enum class TimeStyle {
  automatic,  ///< narrative where most of the years named lie well before that of publication
  news,       ///< the day of publication
  narrative   ///< the date that was named last
};

/// The time expressions, ascending and apart. Pure; linear in the tokens. `tagset` names the tags of
/// `syntax` (SyntaxModel::tagset).
std::vector<TimeExpression> find_times(const Article& article, const Text& text, const Syntax& syntax,
                                       const std::vector<std::string>& tagset,
                                       TimeStyle style = TimeStyle::automatic);

/// The expression at `words`: the one that covers most of them, of several the first.
const TimeExpression* time_at(const std::vector<TimeExpression>& times, Span words);

std::string_view name(TimeKind kind);
std::string_view name(TimeModifier modifier);
std::string_view name(Unresolved unresolved);

}  // namespace gainsay
