#include <algorithm>
#include <array>

#include "times/grammar.h"

namespace gainsay {
namespace {

bool is_date(const TimePhrase& phrase) {
  return phrase.form == TimePhrase::Form::date;
}

constexpr std::array<std::string_view, 7> joiners = {"-", "to", "and", "or", "until", "through", "/"};

bool joins(Pieces pieces, std::size_t at) {
  return at < pieces.size() && std::find(joiners.begin(), joiners.end(), pieces[at].lower) != joiners.end();
}

}  // namespace

// "3" of "3-5 May", "3 and 5 May", "between 3rd and 5th of May".
PhraseRead read_day_before_range(Pieces pieces, std::size_t at, GrammarContext context) {
  const TimePiece& day = pieces[at];
  if (day.digits == 0 || day.digits > 2 || day.number < 1 || day.number > 31) return std::nullopt;
  std::size_t next = at + 1;
  for (const std::string_view suffix : {"st", "nd", "rd", "th"})
    if (is_at(pieces, next, suffix) && pieces[next].glued) ++next;
  if (!joins(pieces, next)) return std::nullopt;
  const auto after = read_calendar(pieces, next + 1, context);
  if (!after || !after->fields.day || !after->fields.month || pieces[after->first].is(TimeWordClass::month))
    return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.last = next;
  phrase.fields.day = day.number;
  phrase.fields.month = after->fields.month;
  phrase.fields.year = after->fields.year;
  return phrase;
}

// "5" of "May 3-5", "18" of "1914-18".
PhraseRead read_range_end(Pieces pieces, TimePhrase& begin, GrammarContext context) {
  const std::size_t at = begin.last;
  if (!is_date(begin) || begin.unit || !joins(pieces, at) || at + 1 >= pieces.size()) return std::nullopt;
  std::size_t next = at + 1;
  const TimePiece& number = pieces[next];
  if (number.digits == 0 || number.digits > 2) return std::nullopt;
  const CalendarFields& from = begin.fields;
  TimePhrase phrase;
  phrase.first = next;
  phrase.last = next + 1;
  const bool dash = pieces[at].is("-") || pieces[at].is("/");
  if (from.year && !from.month && !from.day && dash && number.glued && number.digits == 2 &&
      *from.year > 999 && number.number > *from.year % 100) {
    phrase.fields.year = *from.year / 100 * 100 + number.number;
    return phrase;
  }
  for (const std::string_view suffix : {"st", "nd", "rd", "th"})
    if (is_at(pieces, phrase.last, suffix) && pieces[phrase.last].glued) ++phrase.last;
  const bool follows = from.month && from.day && !from.hour && number.number > *from.day &&
                       number.number <= 31 && !pieces[begin.last - 1].is(TimeWordClass::month);
  if (!follows) return std::nullopt;
  const std::size_t after = phrase.last;
  const bool counts = after < pieces.size() &&
                      (pieces[after].tag.starts_with("NN") || pieces[after].is("%") ||
                       pieces[after].is(TimeWordClass::month) || pieces[after].is(TimeWordClass::units));
  if (counts && !pieces[after].is(",")) return std::nullopt;
  phrase.fields.day = number.number;
  phrase.fields.month = from.month;
  phrase.fields.year = from.year;
  std::size_t year_at = is_at(pieces, after, ",") ? after + 1 : after;
  if (const auto year = read_year(pieces, year_at, context); year && !from.year) {
    phrase.fields.year = begin.fields.year = year->fields.year;
    phrase.last = year->last;
  }
  return phrase;
}

// What the second of two dates says of the first: "June and July 1942", "from 3 May to 5 June 1940",
// "499-493 BC".
void share_year(Pieces pieces, TimePhrase& begin, const TimePhrase& end) {
  const std::size_t gap = end.first - begin.last;
  if (gap < 1 || gap > 2 || !joins(pieces, begin.last) || !is_date(begin) || !is_date(end)) return;
  const TimePiece& joiner = pieces[begin.last];
  const bool between =
      begin.first > 0 && (pieces[begin.first - 1].is("between") || pieces[begin.first - 1].is("from"));
  begin.opens_range =
      joiner.is("-") || joiner.is("to") || joiner.is("until") || joiner.is("through") || between;
  if (!end.fields.year || begin.unit || begin.anchor != TimePhrase::Anchor::none) return;
  if (!begin.fields.year && (begin.fields.month || begin.fields.season)) {
    const bool wraps = begin.opens_range && begin.fields.month && end.fields.month &&
                       *begin.fields.month > *end.fields.month;
    begin.fields.year = *end.fields.year - (wraps ? 1 : 0);
    begin.fields.short_year = end.fields.short_year;
  }
}

// "499" of "499-493 BC".
PhraseRead read_year_before_christ(Pieces pieces, std::size_t at, GrammarContext context) {
  if (!context.before_christ || pieces[at].digits == 0 || pieces[at].digits > 4 || !joins(pieces, at + 1))
    return std::nullopt;
  const auto end = read_year(pieces, at + 2, context);
  if (!end || !end->fields.year || *end->fields.year > 0 || pieces[at].number < 1 - *end->fields.year)
    return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.last = at + 1;
  phrase.fields.year = 1 - pieces[at].number;
  return phrase;
}

}  // namespace gainsay
