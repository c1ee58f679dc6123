#include <algorithm>
#include <array>

#include "times/grammar.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 27> before_years = {
    "in",    "since",  "by",      "of",     "from",  "until", "till", "during",  "to",
    "after", "before", "between", "around", "circa", "ca",    "the",  "through", "throughout",
    "for",   "and",    "(",       "-",      "/",     "early", "late", "mid",     "'"};

/// "BC", "B.C.", "BCE": 1 before Christ; "AD", "CE": 2; none: 0.
int era_at(Pieces pieces, std::size_t at, std::size_t& last) {
  for (const std::string_view era : {"bc", "bce"})
    if (is_at(pieces, at, era)) {
      last = at + 1;
      return 1;
    }
  if ((is_at(pieces, at, "ad") || is_at(pieces, at, "ce")) && pieces[at].capital) {
    last = at + 1;
    return 2;
  }
  const bool stops = is_at(pieces, at + 1, ".") && at + 1 < pieces.size() && pieces[at + 1].glued;
  if (!stops || !is_at(pieces, at + 2, is_at(pieces, at, "a") ? "d" : "c")) return 0;
  if (!is_at(pieces, at, "b") && !is_at(pieces, at, "a")) return 0;
  last = at + (is_at(pieces, at + 3, ".") && pieces[at + 3].glued ? 4 : 3);
  return pieces[at].is("b") ? 1 : 2;
}

bool before_year(Pieces pieces, std::size_t at) {
  return at > 0 &&
         std::find(before_years.begin(), before_years.end(), pieces[at - 1].lower) != before_years.end();
}

// Four digits may count people, or be part of a larger number.
bool stands_for_year(Pieces pieces, std::size_t at) {
  const TimePiece& piece = pieces[at];
  if (piece.number < 1000 || piece.number > 2199) return false;
  if (at > 0) {
    const TimePiece& before = pieces[at - 1];
    const bool mark = before.is(",") || before.is(".") || before.is("#") || before.is(":") || before.is("$");
    const bool foreign = before.lower.empty() || (static_cast<unsigned char>(before.lower[0]) & 0x80U) != 0;
    if (piece.glued && (mark || foreign)) return false;
    if (before.is("$") || before.is("no") || before.is("number") || before.is("section")) return false;
  }
  if (at + 1 >= pieces.size()) return true;
  const TimePiece& after = pieces[at + 1];
  if (after.glued && at + 2 < pieces.size() && pieces[at + 2].glued && pieces[at + 2].digits > 0 &&
      (after.is(",") || after.is(".") || after.is(":")))
    return false;
  if (after.glued &&
      (after.is("%") || (!after.lower.empty() && after.lower[0] >= 'a' && after.lower[0] <= 'z')))
    return false;
  if (after.is("percent") || after.is("per") || after.is("km") || after.is("miles") || after.is("metres") ||
      after.is("feet") || after.is("people") || after.is("men") || after.is("women"))
    return false;
  if (after.is(TimeWordClass::units) || after.is(TimeWordClass::unit)) return false;
  // "the 2003 elections", but "1500 soldiers".
  const bool plural = after.tag == "NNS";
  if (!plural) return true;
  const bool round = piece.number % 100 == 0 || piece.number < 1700;
  return !round ||
         (at > 0 && (pieces[at - 1].is("the") || pieces[at - 1].is("in") || pieces[at - 1].is("since")));
}

TimePhrase year_phrase(std::size_t first, std::size_t last, int year) {
  TimePhrase phrase;
  phrase.first = first;
  phrase.last = last;
  phrase.fields.year = year;
  return phrase;
}

PhraseRead decade_phrase(std::size_t first, std::size_t last, int decade) {
  TimePhrase phrase;
  phrase.first = first;
  phrase.last = last;
  phrase.fields.decade = decade;
  return phrase;
}

// "first", "20th", "20": the number, and where it ends.
std::optional<CountRead> read_ordinal(Pieces pieces, std::size_t at) {
  if (at >= pieces.size()) return std::nullopt;
  if (pieces[at].is(TimeWordClass::ordinal)) return CountRead{pieces[at].word.value, false, at + 1};
  if (pieces[at].is("twenty") && is_at(pieces, at + 1, "-") && is_at(pieces, at + 2, TimeWordClass::ordinal))
    return CountRead{20 + pieces[at + 2].word.value, false, at + 3};
  const bool suffix = is_at(pieces, at + 1, "th") || is_at(pieces, at + 1, "st") ||
                      is_at(pieces, at + 1, "nd") || is_at(pieces, at + 1, "rd");
  if (pieces[at].digits > 0 && pieces[at].digits <= 2 && suffix)
    return CountRead{pieces[at].number, false, at + 2};
  return std::nullopt;
}

}  // namespace

PhraseRead read_year(Pieces pieces, std::size_t at, GrammarContext context) {
  if (at >= pieces.size()) return std::nullopt;
  // "AD 70"
  std::size_t last = at;
  if (const int era = era_at(pieces, at, last);
      era == 2 && last < pieces.size() && pieces[last].digits > 0 && pieces[last].digits < 5)
    return year_phrase(at, last + 1, pieces[last].number);
  // "'39"
  if (pieces[at].is("'") && at + 1 < pieces.size() && pieces[at + 1].digits == 2 && pieces[at + 1].glued &&
      !pieces[at].glued && !is_at(pieces, at + 2, "s")) {
    auto phrase = year_phrase(at, at + 2, pieces[at + 1].number);
    phrase.fields.short_year = true;
    return phrase;
  }
  const TimePiece& piece = pieces[at];
  if (piece.digits == 0 || piece.digits > 4) return std::nullopt;
  if (const int era = era_at(pieces, at + 1, last); era > 0)
    return year_phrase(at, last, era == 1 ? 1 - piece.number : piece.number);
  if (piece.digits == 4 && stands_for_year(pieces, at)) return year_phrase(at, at + 1, piece.number);
  const bool alone = at + 1 >= pieces.size() || pieces[at + 1].lower.empty() || pieces[at + 1].is(",") ||
                     pieces[at + 1].is(".") || pieces[at + 1].is(")") || pieces[at + 1].is("-") ||
                     pieces[at + 1].is("and") || pieces[at + 1].is("to");
  if (context.before_christ && piece.digits == 3 && alone && before_year(pieces, at) &&
      !pieces[at - 1].is("of"))
    return year_phrase(at, at + 1, 1 - piece.number);
  return std::nullopt;
}

PhraseRead read_long_period(Pieces pieces, std::size_t at, GrammarContext context) {
  const std::size_t first = at;
  if (is_at(pieces, at, "the")) ++at;
  if (at >= pieces.size()) return std::nullopt;
  if (is_at(pieces, at, TimeWordClass::stage)) {
    const auto modifier = static_cast<TimeModifier>(pieces[at].word.value);
    std::size_t next = at + 1;
    if (is_at(pieces, next, "-")) ++next;
    auto inner = next > at ? read_long_period(pieces, next, context) : std::nullopt;
    if (!inner || !(inner->fields.decade || inner->fields.century)) return std::nullopt;
    inner->first = first;
    inner->modifier = modifier;
    return inner;
  }
  // "1930s", "1930's", "'30s", "30s", "thirties"
  const auto plural = [&](std::size_t end) -> std::size_t {
    if (is_at(pieces, end, "s") && pieces[end].glued) return end + 1;
    if (is_at(pieces, end, "'") && is_at(pieces, end + 1, "s") && pieces[end].glued && pieces[end + 1].glued)
      return end + 2;
    return 0;
  };
  if (pieces[at].digits == 4 && pieces[at].number % 10 == 0 && pieces[at].number < 2200 &&
      pieces[at].number >= 1000) {
    if (const std::size_t end = plural(at + 1)) return decade_phrase(first, end, pieces[at].number / 10);
  }
  const std::size_t short_at = is_at(pieces, at, "'") ? at + 1 : at;
  if (short_at < pieces.size() && pieces[short_at].digits == 2 && pieces[short_at].number % 10 == 0 &&
      (short_at > at || at > first)) {
    const std::size_t end = plural(short_at + 1);
    // "in his 60s" is an age; "the 60s" is not.
    if (end > 0 && is_at(pieces, first, "the"))
      return decade_phrase(first, end, 190 + pieces[short_at].number / 10);
  }
  if (is_at(pieces, at, TimeWordClass::decade) && at > first)
    return decade_phrase(first, at + 1, 190 + pieces[at].word.value);
  const auto ordinal = read_ordinal(pieces, at);
  if (ordinal) {
    std::size_t next = ordinal->last;
    if (is_at(pieces, next, "-")) ++next;
    if (is_at(pieces, next, "century")) {
      TimePhrase phrase;
      phrase.first = first;
      phrase.last = next + 1;
      std::size_t last = 0;
      const int era = era_at(pieces, next + 1, last);
      if (era > 0) phrase.last = last;
      phrase.fields.century = era == 1 ? -ordinal->value : ordinal->value - 1;
      return phrase;
    }
    const bool half = is_at(pieces, next, "half") && ordinal->value <= 2;
    const bool quarter = is_at(pieces, next, "quarter") && ordinal->value <= 4;
    if ((half || quarter) && is_at(pieces, next + 1, "of")) {
      std::size_t end = next + 2;
      if (is_at(pieces, end, "the") && is_at(pieces, end + 1, "year")) {
        TimePhrase phrase;
        phrase.first = first;
        phrase.last = end + 2;
        (half ? phrase.fields.half : phrase.fields.quarter) = ordinal->value;
        return phrase;
      }
      auto year = read_year(pieces, end, context);
      if (!year) return std::nullopt;
      year->first = first;
      (half ? year->fields.half : year->fields.quarter) = ordinal->value;
      return year;
    }
    if (quarter && at > first) {
      TimePhrase phrase;
      phrase.first = first;
      phrase.last = next + 1;
      phrase.fields.quarter = ordinal->value;
      return phrase;
    }
  }
  return std::nullopt;
}

}  // namespace gainsay
