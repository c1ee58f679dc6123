#include "times/grammar.h"

namespace gainsay {
namespace {

/// "am", "a.m.", "p.m": 0 or 12 hours to add, and where it ends.
struct Meridiem {
  bool afternoon = false;
  std::size_t last = 0;
};

std::optional<Meridiem> read_meridiem(Pieces pieces, std::size_t at) {
  if (is_at(pieces, at, "am") || is_at(pieces, at, "pm")) return Meridiem{pieces[at].is("pm"), at + 1};
  const bool letter = is_at(pieces, at, "a") || is_at(pieces, at, "p");
  if (!letter || !is_at(pieces, at + 1, ".") || !is_at(pieces, at + 2, "m")) return std::nullopt;
  const bool stop = is_at(pieces, at + 3, ".") && pieces[at + 3].glued;
  return Meridiem{pieces[at].is("p"), at + (stop ? 4U : 3U)};
}

TimePhrase clock_phrase(std::size_t first, std::size_t last, int hour, std::optional<int> minute) {
  TimePhrase phrase;
  phrase.first = first;
  phrase.last = last;
  phrase.fields.hour = hour;
  phrase.fields.minute = minute;
  return phrase;
}

int hour_of(int said, bool afternoon) {
  return said % 12 + (afternoon ? 12 : 0);
}

PhraseRead with_digits(Pieces pieces, std::size_t at) {
  const TimePiece& hour = pieces[at];
  if (hour.digits == 4 && (is_at(pieces, at + 1, "hours") || is_at(pieces, at + 1, "hrs")) &&
      hour.number / 100 < 24 && hour.number % 100 < 60)
    return clock_phrase(at, at + 2, hour.number / 100, hour.number % 100);
  if (hour.digits > 2 || hour.number > 24) return std::nullopt;
  std::size_t next = at + 1;
  std::optional<int> minute, second;
  const bool colon = is_at(pieces, next, ":") || is_at(pieces, next, ".") || is_at(pieces, next, "h");
  if (colon && pieces[next].glued && next + 1 < pieces.size() && pieces[next + 1].glued &&
      pieces[next + 1].digits == 2 && pieces[next + 1].number < 60) {
    minute = pieces[next + 1].number;
    next += 2;
    if (is_at(pieces, next, ":") && next + 1 < pieces.size() && pieces[next + 1].digits == 2 &&
        pieces[next + 1].glued) {
      second = pieces[next + 1].number;
      next += 2;
    }
  }
  const auto meridiem = hour.number >= 1 && hour.number <= 12 ? read_meridiem(pieces, next) : std::nullopt;
  if (meridiem) {
    auto phrase = clock_phrase(at, meridiem->last, hour_of(hour.number, meridiem->afternoon), minute);
    phrase.fields.second = second;
    return phrase;
  }
  const bool hours = is_at(pieces, next, "hrs") || is_at(pieces, next, "hours");
  // "3.05" alone is a number, "3:05" a time of day.
  if (minute && hour.number < 24 && (is_at(pieces, at + 1, ":") || is_at(pieces, at + 1, "h") || hours)) {
    auto phrase = clock_phrase(at, hours ? next + 1 : next, hour.number, minute);
    phrase.fields.second = second;
    return phrase;
  }
  return std::nullopt;
}

}  // namespace

PhraseRead read_clock(Pieces pieces, std::size_t at) {
  if (at >= pieces.size()) return std::nullopt;
  PhraseRead read = pieces[at].digits > 0 ? with_digits(pieces, at) : std::nullopt;
  if (read) {
    // "GMT", "UTC", "EST" belong to it, though the value stays in local time.
    for (const std::string_view zone : {"gmt", "utc", "est", "edt", "pst", "cet", "local"})
      if (is_at(pieces, read->last, zone)) {
        const bool local = zone == "local";
        if (local && !is_at(pieces, read->last + 1, "time")) break;
        read->last += local ? 2 : 1;
        break;
      }
    return read;
  }
  // "five o'clock", "5 o'clock", "seven am"
  const auto count = pieces[at].digits > 2 ? std::nullopt : read_count(pieces, at);
  if (!count || count->few || count->value < 1 || count->value > 12) return std::nullopt;
  if (is_at(pieces, count->last, "o") && is_at(pieces, count->last + 1, "'") &&
      is_at(pieces, count->last + 2, "clock"))
    return clock_phrase(at, count->last + 3, count->value, std::nullopt);
  if (pieces[at].is("a") || pieces[at].is("an")) return std::nullopt;
  if (const auto meridiem = read_meridiem(pieces, count->last))
    return clock_phrase(at, meridiem->last, hour_of(count->value, meridiem->afternoon), std::nullopt);
  return std::nullopt;
}

}  // namespace gainsay
