#include "times/grammar.h"

namespace gainsay {
namespace {

TimePhrase set_of(std::size_t first, std::size_t last, TimeUnit unit) {
  TimePhrase phrase;
  phrase.form = TimePhrase::Form::set;
  phrase.first = first;
  phrase.last = last;
  phrase.count = 1;
  phrase.unit = unit;
  return phrase;
}

// "week", "Monday", "morning", "summer" after "every".
PhraseRead repeated(Pieces pieces, std::size_t first, std::size_t at) {
  if (at >= pieces.size()) return std::nullopt;
  const int value = pieces[at].word.value;
  switch (pieces[at].word.kind) {
    case TimeWordClass::unit:
      return set_of(first, at + 1, static_cast<TimeUnit>(value));
    case TimeWordClass::weekday: {
      auto phrase = set_of(first, at + 1, TimeUnit::week);
      phrase.fields.weekday = value > 10 ? value - 10 : value;
      return phrase;
    }
    case TimeWordClass::month: {
      auto phrase = set_of(first, at + 1, TimeUnit::year);
      phrase.fields.month = value;
      return phrase;
    }
    case TimeWordClass::season: {
      auto phrase = set_of(first, at + 1, TimeUnit::year);
      phrase.fields.season = static_cast<Season>(value);
      return phrase;
    }
    case TimeWordClass::part: {
      auto phrase = set_of(first, at + 1, TimeUnit::day);
      phrase.fields.part = static_cast<PartOfDay>(value);
      return phrase;
    }
    default:
      return std::nullopt;
  }
}

TimePhrase vague_phrase(std::size_t first, std::size_t last, Vague vague) {
  TimePhrase phrase;
  phrase.form = TimePhrase::Form::vague;
  phrase.first = first;
  phrase.last = last;
  phrase.vague = vague;
  return phrase;
}

bool is_any_at(Pieces pieces, std::size_t at, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (is_at(pieces, at, word)) return true;
  return false;
}

}  // namespace

PhraseRead read_set(Pieces pieces, std::size_t at) {
  if (at >= pieces.size()) return std::nullopt;
  if (pieces[at].is(TimeWordClass::often)) {
    const bool annual = pieces[at].is("annual");  // an annual report comes once, an annual rate is none
    if (annual) return std::nullopt;
    return set_of(at, at + 1, static_cast<TimeUnit>(pieces[at].word.value));
  }
  if (pieces[at].is(TimeWordClass::weekday) && pieces[at].word.value > 10) {
    const bool stands = at > 0 && (pieces[at - 1].is("on") || pieces[at - 1].is("and"));
    return stands ? repeated(pieces, at, at) : std::nullopt;
  }
  // "once a week", "twice a month", "three times a day"
  if (is_any_at(pieces, at, {"once", "twice", "thrice"}) &&
      is_any_at(pieces, at + 1, {"a", "an", "every", "each", "per"}) &&
      is_at(pieces, at + 2, TimeWordClass::unit))
    return set_of(at, at + 3, static_cast<TimeUnit>(pieces[at + 2].word.value));
  if (!pieces[at].is(TimeWordClass::each)) return std::nullopt;
  std::size_t next = at + 1;
  const bool other = is_at(pieces, next, "other") || is_at(pieces, next, "second");
  if (other) ++next;
  if (const auto count = read_count(pieces, next);
      count && is_at(pieces, count->last, TimeWordClass::units)) {
    auto phrase = set_of(at, count->last + 1, static_cast<TimeUnit>(pieces[count->last].word.value));
    phrase.count = count->value;
    phrase.few = count->few;
    return phrase;
  }
  auto phrase = repeated(pieces, at, next);
  if (phrase && other) phrase->count = 2;
  return phrase;
}

PhraseRead read_vague(Pieces pieces, std::size_t at) {
  if (at >= pieces.size()) return std::nullopt;
  if (pieces[at].is(TimeWordClass::vague)) {
    const auto vague = static_cast<Vague>(pieces[at].word.value);
    if (vague == Vague::future) {
      std::size_t first = at;
      if (at > 0 && pieces[at - 1].is("near")) --first;
      if (first > 0 && pieces[first - 1].is("the")) --first;
      return pieces[at].tag.starts_with("JJ") || first < at ? PhraseRead(vague_phrase(at, at + 1, vague))
                                                            : std::nullopt;
    }
    return vague_phrase(at, at + 1, vague);
  }
  if (is_at(pieces, at, "the")) {
    std::size_t next = at + 1;
    if (is_any_at(pieces, next, {"near", "recent", "distant"})) ++next;
    if (is_at(pieces, next, "past") && next + 1 < pieces.size() && pieces[next].tag == "NN")
      return vague_phrase(at, next + 1, Vague::past);
    if (is_at(pieces, next, "future")) return vague_phrase(at, next + 1, Vague::future);
    if (is_at(pieces, next, "time") && is_at(pieces, next + 1, "being"))
      return vague_phrase(at, next + 2, Vague::present);
    if (is_any_at(pieces, next, {"moment", "present"}) && at > 0 && pieces[at - 1].is("at"))
      return vague_phrase(at, next + 1, Vague::present);
  }
  // "at the time", "by this time", "until that time", "at the same time"
  const bool before =
      at > 0 && is_any_at(pieces, at - 1, {"at", "by", "until", "from", "since", "during", "up", "before"});
  if (before && is_any_at(pieces, at, {"the", "this", "that", "about"})) {
    std::size_t next = at + 1;
    if (is_any_at(pieces, next, {"the", "this", "that"})) ++next;
    if (is_at(pieces, next, "same")) ++next;
    if (is_at(pieces, next, "time") && !is_at(pieces, next + 1, "when"))
      return vague_phrase(at, next + 1, Vague::present);
  }
  return std::nullopt;
}

}  // namespace gainsay
