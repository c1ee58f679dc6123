#include "times/grammar.h"

namespace gainsay {
namespace {

// A day of a month: "1", "1st", "the 20th", "first"; not "1,200", "1.5".
struct DayRead {
  int day = 0;
  bool ordinal = false;
  std::size_t last = 0;
};

std::optional<DayRead> read_day(Pieces pieces, std::size_t at) {
  if (is_at(pieces, at, "the")) ++at;
  if (at >= pieces.size()) return std::nullopt;
  if (pieces[at].is(TimeWordClass::ordinal)) return DayRead{pieces[at].word.value, true, at + 1};
  if ((pieces[at].is("twenty") || pieces[at].is("thirty")) && is_at(pieces, at + 1, "-") &&
      is_at(pieces, at + 2, TimeWordClass::ordinal))
    return DayRead{pieces[at].word.value + pieces[at + 2].word.value, true, at + 3};
  const TimePiece& piece = pieces[at];
  if (piece.digits == 0 || piece.digits > 2 || piece.number < 1 || piece.number > 31) return std::nullopt;
  for (const std::string_view suffix : {"st", "nd", "rd", "th"})
    if (is_at(pieces, at + 1, suffix) && pieces[at + 1].glued) return DayRead{piece.number, true, at + 2};
  const bool longer = at + 2 < pieces.size() && pieces[at + 1].glued && pieces[at + 2].glued &&
                      pieces[at + 2].digits > 0 &&
                      (pieces[at + 1].is(",") || pieces[at + 1].is(".") || pieces[at + 1].is(":"));
  if (longer) return std::nullopt;
  return DayRead{piece.number, false, at + 1};
}

// "September", "Sept."; where the full stop belongs to it.
std::size_t month_end(Pieces pieces, std::size_t at) {
  const bool stop = is_at(pieces, at + 1, ".") && pieces[at + 1].glued && pieces[at].lower.size() <= 4 &&
                    at + 2 < pieces.size();
  return stop ? at + 2 : at + 1;
}

// "May" and "March" with nothing beside them are months where they are tagged as names.
bool stands_for_month(Pieces pieces, std::size_t at) {
  if (!is_at(pieces, at, TimeWordClass::month)) return false;
  if (pieces[at].lower.size() < 4 && !pieces[at].is("may") && !pieces[at].capital) return false;
  if (!is_ambiguous_time_word(pieces[at].lower)) return true;
  return pieces[at].tag == "NNP" || pieces[at].tag == "CD" || (at > 0 && pieces[at - 1].tag == "IN");
}

// A year after a day or month: ", 1939", "1939", "'39", "of 1939", "BC" and all.
void add_year(Pieces pieces, TimePhrase& phrase, GrammarContext context) {
  std::size_t next = phrase.last;
  if (is_at(pieces, next, ",") || is_at(pieces, next, "of")) ++next;
  if (is_at(pieces, next, "the") && is_at(pieces, next + 1, "year")) next += 2;
  const auto year = read_year(pieces, next, context);
  if (!year) return;
  // "May 5, 300 people" has no year; nor has "in May, 2,000 people".
  if (next > phrase.last && next < pieces.size() && pieces[next].digits == 3 && year->last == next + 1)
    return;
  phrase.fields.year = year->fields.year;
  phrase.fields.short_year = year->fields.short_year;
  phrase.last = year->last;
}

PhraseRead day_first(Pieces pieces, std::size_t at, GrammarContext context) {
  const auto day = read_day(pieces, at);
  if (!day) return std::nullopt;
  std::size_t next = day->last;
  if (is_at(pieces, next, "of") && day->ordinal) ++next;
  if (is_at(pieces, next, "-") && pieces[next].glued) ++next;
  if (!is_at(pieces, next, TimeWordClass::month)) return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.fields.day = day->day;
  phrase.fields.month = pieces[next].word.value;
  phrase.last = month_end(pieces, next);
  if (is_at(pieces, phrase.last, "-") && pieces[phrase.last].glued) ++phrase.last;
  const std::size_t end = phrase.last;
  add_year(pieces, phrase, context);
  if (phrase.last == end && pieces[end - 1].is("-")) --phrase.last;
  return phrase;
}

PhraseRead month_first(Pieces pieces, std::size_t at, GrammarContext context) {
  if (!is_at(pieces, at, TimeWordClass::month)) return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.fields.month = pieces[at].word.value;
  const std::size_t month = phrase.last = month_end(pieces, at);
  const auto day = read_day(pieces, month);
  // "March 1 million": a day is followed by no noun that it counts.
  const bool counts = day && !day->ordinal && day->last < pieces.size() &&
                      (pieces[day->last].tag == "NNS" || pieces[day->last].is("million") ||
                       pieces[day->last].is("percent") || pieces[day->last].is("%"));
  if (day && !counts && (!is_at(pieces, month, "the") || day->ordinal)) {
    phrase.fields.day = day->day;
    phrase.last = day->last;
    add_year(pieces, phrase, context);
    return phrase;
  }
  add_year(pieces, phrase, context);
  if (!phrase.fields.year && !stands_for_month(pieces, at)) return std::nullopt;
  if (!phrase.fields.year) phrase.last = at + 1;
  return phrase;
}

PhraseRead season_phrase(Pieces pieces, std::size_t at, GrammarContext context) {
  const std::size_t first = at;
  if (is_at(pieces, at, "the")) ++at;
  if (!is_at(pieces, at, TimeWordClass::season)) return std::nullopt;
  TimePhrase phrase;
  phrase.first = first;
  phrase.fields.season = static_cast<Season>(pieces[at].word.value);
  phrase.last = at + 1;
  if (is_at(pieces, phrase.last, "and") || is_at(pieces, phrase.last, "/")) return std::nullopt;
  add_year(pieces, phrase, context);
  if (phrase.fields.year && is_at(pieces, phrase.last, "-") && phrase.last + 1 < pieces.size() &&
      pieces[phrase.last + 1].digits == 2)
    phrase.last += 2;
  if (phrase.fields.year) return phrase;
  // A verb, water, or an arm that bends.
  const bool in = first > 0 && (pieces[first - 1].is("in") || pieces[first - 1].is("by") ||
                                pieces[first - 1].is("during") || pieces[first - 1].is("until") ||
                                pieces[first - 1].is("since") || pieces[first - 1].is("of") ||
                                pieces[first - 1].is(TimeWordClass::stage) || pieces[first - 1].is("-"));
  const bool other = is_ambiguous_time_word(pieces[at].lower);
  if (other && (!in || pieces[at].tag.starts_with("V"))) return std::nullopt;
  return phrase;
}

// "2011-05-07", "7/5/2011" month first, "07.05.2011" day first.
PhraseRead in_digits(Pieces pieces, std::size_t at) {
  if (at + 4 >= pieces.size()) return std::nullopt;
  const auto number = [&](std::size_t i) { return pieces[i].number; };
  for (std::size_t i = at + 1; i <= at + 4; ++i)
    if (!pieces[i].glued) return std::nullopt;
  const TimePiece& mark = pieces[at + 1];
  if (!pieces[at + 3].is(mark.lower) || pieces[at].digits == 0 || pieces[at + 2].digits == 0 ||
      pieces[at + 2].digits > 2 || pieces[at + 4].digits == 0 || mark.lower.empty())
    return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.last = at + 5;
  CalendarFields& to = phrase.fields;
  if (pieces[at].digits == 4 && pieces[at + 4].digits <= 2 &&
      (mark.is("-") || mark.is("/") || mark.is("."))) {
    to.year = number(at), to.month = number(at + 2), to.day = number(at + 4);
  } else if (pieces[at].digits <= 2 && (pieces[at + 4].digits == 4 || pieces[at + 4].digits == 2) &&
             (mark.is("/") || mark.is("-") || mark.is("."))) {
    const bool day_first = mark.is(".") || number(at) > 12;
    to.day = day_first ? number(at) : number(at + 2);
    to.month = day_first ? number(at + 2) : number(at);
    to.year = number(at + 4);
    to.short_year = pieces[at + 4].digits == 2;
  } else {
    return std::nullopt;
  }
  if (*to.month < 1 || *to.month > 12 || *to.day < 1 || *to.day > 31) return std::nullopt;
  return phrase;
}

PhraseRead holiday_phrase(Pieces pieces, std::size_t at, GrammarContext context) {
  TimePhrase phrase;
  phrase.first = at;
  const bool new_year = is_at(pieces, at, "new") && pieces[at].capital && is_at(pieces, at + 1, "year");
  if (new_year) {
    std::size_t next = at + 2;
    if (is_at(pieces, next, "'")) ++next;
    if (is_at(pieces, next, "s")) ++next;
    if (!is_at(pieces, next, "day") && !is_at(pieces, next, "eve")) return std::nullopt;
    phrase.holiday = pieces[next].is("eve") ? Holiday::new_year_eve : Holiday::new_year;
    phrase.last = next + 1;
  } else if (is_at(pieces, at, TimeWordClass::holiday) && pieces[at].capital) {
    phrase.holiday = static_cast<Holiday>(pieces[at].word.value);
    phrase.last = at + 1;
    const bool eve = is_at(pieces, phrase.last, "eve");
    if (eve && *phrase.holiday == Holiday::christmas) phrase.holiday = Holiday::christmas_eve;
    if (eve || is_at(pieces, phrase.last, "day")) ++phrase.last;
    if (*phrase.holiday == Holiday::easter && is_at(pieces, phrase.last, "sunday")) ++phrase.last;
    // The Easter Rising is no day, nor is a Christmas card.
    if (phrase.last == at + 1 && phrase.last < pieces.size() &&
        (pieces[phrase.last].tag.starts_with("NN") || pieces[phrase.last].capital))
      return std::nullopt;
  } else {
    return std::nullopt;
  }
  add_year(pieces, phrase, context);
  return phrase;
}

// "the 20th", where nothing follows that it could count.
PhraseRead bare_day(Pieces pieces, std::size_t at) {
  if (!is_at(pieces, at, "the") || at == 0) return std::nullopt;
  const auto day = read_day(pieces, at);
  if (!day || !day->ordinal || pieces[at + 1].digits == 0 || day->day > 31) return std::nullopt;
  const bool noun =
      day->last < pieces.size() &&
      (pieces[day->last].tag.starts_with("N") || pieces[day->last].tag.starts_with("J") ||
       pieces[day->last].is("-") || pieces[day->last].capital || pieces[day->last].is("century"));
  const TimePiece& before = pieces[at - 1];
  const bool dated = before.is("on") || before.is("by") || before.is("until") || before.is("since") ||
                     before.is("from") || before.is("and") || before.is("to") || before.is("of");
  if (noun || !dated) return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.last = day->last;
  phrase.fields.day = day->day;
  return phrase;
}

PhraseRead weekday_phrase(Pieces pieces, std::size_t at, GrammarContext context) {
  if (!is_at(pieces, at, TimeWordClass::weekday) || pieces[at].word.value > 7) return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.fields.weekday = pieces[at].word.value;
  const bool brief = pieces[at].lower.size() <= 5;
  phrase.last = brief && is_at(pieces, at + 1, ".") && pieces[at + 1].glued ? at + 2 : at + 1;
  std::size_t next = phrase.last;
  if (is_at(pieces, next, ",")) ++next;
  auto date = longer(day_first(pieces, next, context), month_first(pieces, next, context));
  if (date && date->fields.day) {
    date->first = at;
    date->fields.weekday = phrase.fields.weekday;
    return date;
  }
  if (brief) return std::nullopt;
  if (const auto day = read_day(pieces, next); day && day->ordinal && is_at(pieces, next, "the")) {
    phrase.fields.day = day->day;
    phrase.last = day->last;
  }
  return phrase;
}

}  // namespace

PhraseRead read_calendar(Pieces pieces, std::size_t at, GrammarContext context) {
  PhraseRead best = in_digits(pieces, at);
  best = longer(std::move(best), weekday_phrase(pieces, at, context));
  best = longer(std::move(best), day_first(pieces, at, context));
  best = longer(std::move(best), month_first(pieces, at, context));
  best = longer(std::move(best), season_phrase(pieces, at, context));
  best = longer(std::move(best), holiday_phrase(pieces, at, context));
  best = longer(std::move(best), read_long_period(pieces, at, context));
  best = longer(std::move(best), bare_day(pieces, at));
  return longer(std::move(best), read_year(pieces, at, context));
}

}  // namespace gainsay
