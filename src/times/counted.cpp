#include "times/grammar.h"

namespace gainsay {
namespace {

bool is_any_unit(Pieces pieces, std::size_t at) {
  return is_at(pieces, at, TimeWordClass::unit) || is_at(pieces, at, TimeWordClass::units);
}

// "for months", "within days": long, but nobody says how long.
PhraseRead uncounted(Pieces pieces, std::size_t at) {
  if (!is_at(pieces, at, TimeWordClass::units) || at == 0) return std::nullopt;
  const TimePiece& before = pieces[at - 1];
  const bool lasts = before.is("for") || before.is("within") || before.is("in") || before.is("after") ||
                     before.is("over") || before.is("of") || before.is("through") || before.is("only") ||
                     before.is("just");
  const bool ago = is_at(pieces, at + 1, TimeWordClass::after_count) && !is_at(pieces, at + 1, "after") &&
                   !is_at(pieces, at + 1, "before");
  if (!lasts && !ago) return std::nullopt;
  TimePhrase phrase;
  phrase.form = TimePhrase::Form::duration;
  phrase.first = at;
  phrase.last = at + 1;
  phrase.few = true;
  phrase.unit = static_cast<TimeUnit>(pieces[at].word.value);
  return phrase;
}

// "ago", "later", "from now" after a length make it a date.
void count_from(Pieces pieces, TimePhrase& phrase) {
  const auto date = [&](TimePhrase::Anchor anchor, int sign, std::size_t last) {
    phrase.form = TimePhrase::Form::date;
    phrase.anchor = anchor;
    phrase.count *= sign;
    phrase.last = last;
    if (phrase.few) {
      phrase.form = TimePhrase::Form::vague;
      phrase.vague = sign < 0 ? Vague::past : Vague::future;
    }
  };
  std::size_t at = phrase.last;
  if (is_at(pieces, at, "from") && is_at(pieces, at + 1, "now"))
    return date(TimePhrase::Anchor::now, 1, at + 2);
  if (!is_at(pieces, at, TimeWordClass::after_count)) return;
  switch (static_cast<CountedFrom>(pieces[at].word.value)) {
    case CountedFrom::ago:
      return date(TimePhrase::Anchor::now, -1, at + 1);
    case CountedFrom::hence:
      return date(TimePhrase::Anchor::now, 1, at + 1);
    case CountedFrom::later:
    case CountedFrom::earlier: {
      const bool later = static_cast<CountedFrom>(pieces[at].word.value) == CountedFrom::later;
      // "three days after the attack" lasts from it: the length is the expression.
      if (pieces[at].is("after") || pieces[at].is("before")) {
        const bool closed = at + 1 >= pieces.size() || pieces[at + 1].is(",") || pieces[at + 1].is(".") ||
                            pieces[at + 1].is(";") || pieces[at + 1].is(")");
        if (!closed) return;
      }
      if (is_at(pieces, at + 1, "than")) return;
      return date(TimePhrase::Anchor::then, later ? 1 : -1, at + 1);
    }
  }
}

// "more than", "at least", "up to", "about" in front of a length.
TimeModifier read_quantity(Pieces pieces, std::size_t& at) {
  const auto two = [&](std::string_view one, std::string_view other) {
    if (!is_at(pieces, at, one) || !is_at(pieces, at + 1, other)) return false;
    at += 2;
    return true;
  };
  if (two("more", "than")) return TimeModifier::more_than;
  if (two("less", "than") || two("fewer", "than")) return TimeModifier::less_than;
  if (two("at", "least")) return TimeModifier::at_least;
  if (two("at", "most") || two("up", "to")) return TimeModifier::at_most;
  if (is_at(pieces, at, TimeWordClass::quantity)) return static_cast<TimeModifier>(pieces[at++].word.value);
  return TimeModifier::none;
}

}  // namespace

PhraseRead read_counted(Pieces pieces, std::size_t at) {
  const std::size_t first = at;
  const TimeModifier modifier = read_quantity(pieces, at);
  if (modifier == TimeModifier::none) {
    if (auto read = uncounted(pieces, at)) {
      count_from(pieces, *read);
      return read;
    }
  }
  const bool the = is_at(pieces, at, "the");
  const auto count = read_count(pieces, at + (the ? 1 : 0));
  std::size_t next = count ? count->last : at;
  const bool half = is_at(pieces, next, "half");  // "half a century", "a half hour"
  if (!count && is_at(pieces, at, "half") && is_at(pieces, at + 1, "a"))
    next = at + 2;
  else if (!count)
    return std::nullopt;
  if (half && count) return std::nullopt;
  const bool hyphen = is_at(pieces, next, "-");
  if (hyphen) ++next;
  if (is_at(pieces, next, "full") || is_at(pieces, next, "long") || is_at(pieces, next, "more") ||
      is_at(pieces, next, "whole") || is_at(pieces, next, "further") || is_at(pieces, next, "consecutive") ||
      is_at(pieces, next, "straight"))
    ++next;
  const bool initial = next < pieces.size() && pieces[next].glued && count &&
                       pieces[count->last - 1].digits > 0 && (pieces[next].is("h") || pieces[next].is("hr"));
  if (!is_any_unit(pieces, next) && !initial) return std::nullopt;
  const auto unit = initial ? TimeUnit::hour : static_cast<TimeUnit>(pieces[next].word.value);
  // An age: "a 12-year-old", "aged 3 years"; and "5 weekend" is nothing.
  if (is_at(pieces, next + 1, "-") && is_at(pieces, next + 2, "old")) return std::nullopt;
  if (is_at(pieces, next + 1, "old") && !is_at(pieces, next + 2, "-")) return std::nullopt;
  if (unit == TimeUnit::quarter || unit == TimeUnit::half) return std::nullopt;
  TimePhrase phrase;
  phrase.form = TimePhrase::Form::duration;
  phrase.first = first;
  phrase.last = next + 1;
  phrase.count = count ? count->value : 1;
  phrase.few = count ? count->few : true;
  phrase.unit = unit;
  phrase.modifier = modifier;
  if (phrase.few) phrase.count = 0;
  if (is_at(pieces, phrase.last, "-") && is_at(pieces, phrase.last + 1, "long")) phrase.last += 2;
  if (!hyphen) count_from(pieces, phrase);
  return phrase;
}

}  // namespace gainsay
