#include "times/grammar.h"

namespace gainsay {
namespace {

using Anchor = TimePhrase::Anchor;

bool is_unit(Pieces pieces, std::size_t at) {
  return is_at(pieces, at, TimeWordClass::unit);
}

TimePhrase shifted(std::size_t first, std::size_t last, Anchor anchor, int count, TimeUnit unit) {
  TimePhrase phrase;
  phrase.first = first;
  phrase.last = last;
  phrase.anchor = anchor;
  phrase.count = count;
  phrase.unit = unit;
  return phrase;
}

// "yesterday", "tonight"; a part of the day is added by the caller of read_relative.
PhraseRead from_today(Pieces pieces, std::size_t at) {
  if (!is_at(pieces, at, TimeWordClass::day_from_now)) return std::nullopt;
  const int value = pieces[at].word.value;
  auto phrase = shifted(at, at + 1, Anchor::now, value == 10 ? 0 : value, TimeUnit::day);
  if (value == 10) phrase.fields.part = PartOfDay::night;
  return phrase;
}

// What can follow "the day before" where the day is one before a day named earlier, not before an event.
bool ends_phrase(Pieces pieces, std::size_t at) {
  if (at >= pieces.size()) return true;
  const TimePiece& piece = pieces[at];
  return piece.lower == "," || piece.lower == "." || piece.lower == ";" || piece.lower == ")" ||
         piece.tag == "CC" || piece.tag == "VBD" || piece.tag == "IN" || piece.tag == "TO";
}

// "the day before", "the week after", "the day after tomorrow".
PhraseRead beside(Pieces pieces, std::size_t at) {
  const std::size_t first = at;
  if (is_at(pieces, at, "the")) ++at;
  const bool night = is_at(pieces, at, TimeWordClass::part);
  if (!is_unit(pieces, at) && !night) return std::nullopt;
  if (!is_at(pieces, at + 1, "before") && !is_at(pieces, at + 1, "after")) return std::nullopt;
  if (at == first && !is_at(pieces, at + 2, TimeWordClass::day_from_now)) return std::nullopt;
  const int sign = pieces[at + 1].is("before") ? -1 : 1;
  const TimeUnit unit = night ? TimeUnit::day : static_cast<TimeUnit>(pieces[at].word.value);
  if (is_at(pieces, at + 2, TimeWordClass::day_from_now) && unit == TimeUnit::day)
    return shifted(first, at + 3, Anchor::now, sign + pieces[at + 2].word.value, unit);
  if (!ends_phrase(pieces, at + 2)) return std::nullopt;
  auto phrase = shifted(first, at + 2, Anchor::then, sign, unit);
  if (night) phrase.fields.part = static_cast<PartOfDay>(pieces[at].word.value);
  return phrase;
}

struct Pointed {
  Direction direction;
  bool article = false;
  std::size_t last = 0;
};

// "last", "the following", "this same".
std::optional<Pointed> read_direction(Pieces pieces, std::size_t at) {
  Pointed pointed{};
  if (is_at(pieces, at, "the")) {
    pointed.article = true;
    ++at;
  }
  if (is_at(pieces, at, "very")) ++at;
  if (!is_at(pieces, at, TimeWordClass::direction)) return std::nullopt;
  pointed.direction = static_cast<Direction>(pieces[at].word.value);
  pointed.last = at + 1;
  if (is_at(pieces, pointed.last, "same") || is_at(pieces, pointed.last, "past") ||
      is_at(pieces, pointed.last, "coming") || is_at(pieces, pointed.last, "very"))
    ++pointed.last;
  return pointed;
}

int sign_of(Direction direction) {
  if (direction == Direction::last || direction == Direction::previous) return -1;
  return direction == Direction::next || direction == Direction::following ? 1 : 0;
}

// "the next day" counts from the day of the story, "next week" from that of the paper.
Anchor anchor_of(const Pointed& pointed, TimeUnit unit) {
  switch (pointed.direction) {
    case Direction::last:
    case Direction::present:
      return Anchor::now;
    case Direction::next:
      return pointed.article || unit == TimeUnit::day ? Anchor::then : Anchor::now;
    default:
      return Anchor::then;
  }
}

PhraseRead pointed_unit(Pieces pieces, std::size_t first, const Pointed& pointed) {
  const std::size_t at = pointed.last;
  const auto direction = pointed.direction;
  if (is_unit(pieces, at)) {
    const auto unit = static_cast<TimeUnit>(pieces[at].word.value);
    // "the last week of May" is a week of it.
    return shifted(first, at + 1, anchor_of(pointed, unit), sign_of(direction), unit);
  }
  // "the last three years", "the following days": as long as that.
  auto count = read_count(pieces, at);
  std::size_t next = count ? count->last : at;
  if (is_at(pieces, next, "-")) ++next;
  const bool plural = is_at(pieces, next, TimeWordClass::units);
  if (!plural && !(count && is_unit(pieces, next))) return std::nullopt;
  if (direction == Direction::same && !count) return std::nullopt;
  TimePhrase phrase;
  phrase.form = TimePhrase::Form::duration;
  phrase.first = first;
  phrase.last = next + 1;
  phrase.few = !count || count->few;
  phrase.count = count && !count->few ? count->value : 0;
  phrase.unit = static_cast<TimeUnit>(pieces[next].word.value);
  return phrase;
}

PhraseRead pointed_part(Pieces pieces, std::size_t first, const Pointed& pointed) {
  if (!is_at(pieces, pointed.last, TimeWordClass::part)) return std::nullopt;
  const auto direction = pointed.direction;
  // "the next night" follows the day of the story; "last night" precedes today.
  const bool then = direction == Direction::same || direction == Direction::following ||
                    direction == Direction::previous || direction == Direction::next;
  auto phrase =
      shifted(first, pointed.last + 1, then ? Anchor::then : Anchor::now, sign_of(direction), TimeUnit::day);
  phrase.fields.part = static_cast<PartOfDay>(pieces[pointed.last].word.value);
  return phrase;
}

// "last June", "next Tuesday", "this summer", "last Christmas".
PhraseRead pointed_name(Pieces pieces, std::size_t first, const Pointed& pointed) {
  const std::size_t at = pointed.last;
  if (pointed.article && pointed.direction == Direction::last) return std::nullopt;
  TimePhrase phrase;
  phrase.first = first;
  phrase.last = at + 1;
  phrase.direction = pointed.direction;
  if (is_at(pieces, at, TimeWordClass::month)) {
    phrase.fields.month = pieces[at].word.value;
    // "this May 5"
    if (at + 1 < pieces.size() && pieces[at + 1].digits > 0) return std::nullopt;
  } else if (is_at(pieces, at, TimeWordClass::weekday) && pieces[at].word.value <= 7) {
    phrase.fields.weekday = pieces[at].word.value;
  } else if (is_at(pieces, at, TimeWordClass::season)) {
    phrase.fields.season = static_cast<Season>(pieces[at].word.value);
  } else if (is_at(pieces, at, TimeWordClass::holiday) && pieces[at].capital) {
    phrase.holiday = static_cast<Holiday>(pieces[at].word.value);
  } else {
    return std::nullopt;
  }
  return phrase;
}

// "January of that year", "Monday of last week", "May last year".
PhraseRead within_period(Pieces pieces, std::size_t at) {
  TimePhrase phrase;
  if (is_at(pieces, at, TimeWordClass::month)) {
    phrase.fields.month = pieces[at].word.value;
  } else if (is_at(pieces, at, TimeWordClass::weekday) && pieces[at].word.value <= 7) {
    phrase.fields.weekday = pieces[at].word.value;
  } else if (is_at(pieces, at, TimeWordClass::season)) {
    phrase.fields.season = static_cast<Season>(pieces[at].word.value);
  } else {
    return std::nullopt;
  }
  std::size_t next = at + 1;
  if (phrase.fields.month && next < pieces.size() && pieces[next].digits > 0 && pieces[next].digits < 3 &&
      pieces[next].number <= 31) {
    phrase.fields.day = pieces[next].number;
    ++next;
  }
  if (is_at(pieces, next, "of")) ++next;
  const auto pointed = read_direction(pieces, next);
  if (!pointed || !is_unit(pieces, pointed->last)) return std::nullopt;
  auto period = pointed_unit(pieces, next, *pointed);
  if (!period || (*period->unit != TimeUnit::year && *period->unit != TimeUnit::week)) return std::nullopt;
  period->first = at;
  period->fields = phrase.fields;
  return period;
}

}  // namespace

PhraseRead read_relative(Pieces pieces, std::size_t at) {
  PhraseRead best = from_today(pieces, at);
  best = longer(std::move(best), beside(pieces, at));
  best = longer(std::move(best), within_period(pieces, at));
  if (const auto pointed = read_direction(pieces, at)) {
    best = longer(std::move(best), pointed_unit(pieces, at, *pointed));
    best = longer(std::move(best), pointed_part(pieces, at, *pointed));
    best = longer(std::move(best), pointed_name(pieces, at, *pointed));
  }
  return best;
}

}  // namespace gainsay
