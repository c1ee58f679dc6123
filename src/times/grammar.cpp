#include "times/grammar.h"

namespace gainsay {
namespace {

using Form = TimePhrase::Form;

bool is_date(const TimePhrase& phrase) {
  return phrase.form == Form::date;
}

bool names_day(const TimePhrase& phrase) {
  return is_date(phrase) &&
         (phrase.fields.day || phrase.fields.weekday || phrase.holiday ||
          (phrase.unit && *phrase.unit == TimeUnit::day)) &&
         !phrase.fields.part && !phrase.fields.hour;
}

bool is_clock(const TimePhrase& phrase) {
  return is_date(phrase) && phrase.fields.hour && !phrase.fields.day && !phrase.fields.weekday &&
         !phrase.unit;
}

bool can_begin(const TimePiece& piece) {
  return piece.word.kind != TimeWordClass::other || piece.digits > 0 || piece.is("'");
}

PhraseRead core_phrase(Pieces pieces, std::size_t at, GrammarContext context) {
  PhraseRead best = read_calendar(pieces, at, context);
  best = longer(std::move(best), read_relative(pieces, at));
  best = longer(std::move(best), read_clock(pieces, at));
  best = longer(std::move(best), read_counted(pieces, at));
  best = longer(std::move(best), read_set(pieces, at));
  return longer(std::move(best), read_vague(pieces, at));
}

// "the year", "the month": the one that is spoken of, after "the end of".
PhraseRead the_period(Pieces pieces, std::size_t at) {
  if (!is_at(pieces, at, "the")) return std::nullopt;
  std::size_t next = at + 1;
  if (!is_at(pieces, next, TimeWordClass::unit)) return std::nullopt;
  const auto unit = static_cast<TimeUnit>(pieces[next].word.value);
  if (unit < TimeUnit::day) return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.last = next + 1;
  phrase.anchor = TimePhrase::Anchor::then;
  phrase.unit = unit;
  return phrase;
}

// Words for a piece of a period: "early", "the end of", "the first weeks of", "later in".
struct StageRead {
  TimeModifier modifier = TimeModifier::none;
  std::size_t last = 0;
};

std::optional<StageRead> read_stage(Pieces pieces, std::size_t at) {
  if (is_at(pieces, at, "the")) ++at;
  if (at >= pieces.size()) return std::nullopt;
  StageRead stage;
  if (is_at(pieces, at, "very")) ++at;
  if (is_at(pieces, at, TimeWordClass::stage)) {
    // "should end next month": a verb, unless "of" follows.
    if (pieces[at].is("end") && !is_at(pieces, at + 1, "of")) return std::nullopt;
    stage.modifier = static_cast<TimeModifier>(pieces[at].word.value);
    if (is_at(pieces, at + 1, "or") || is_at(pieces, at + 1, "to")) return std::nullopt;
  } else if (is_at(pieces, at, "later") || is_at(pieces, at, "earlier")) {
    stage.modifier = TimeModifier::none;
  } else if (is_at(pieces, at, "first") || is_at(pieces, at, "opening")) {
    stage.modifier = TimeModifier::start;
  } else if (is_at(pieces, at, "last") || is_at(pieces, at, "latter") || is_at(pieces, at, "closing") ||
             is_at(pieces, at, "final")) {
    stage.modifier = TimeModifier::end;
  } else {
    return std::nullopt;
  }
  const bool part_needed =
      pieces[at].is("first") || pieces[at].is("last") || pieces[at].is(TimeWordClass::opener);
  ++at;
  const bool part = is_at(pieces, at, TimeWordClass::units) || is_at(pieces, at, TimeWordClass::unit) ||
                    is_at(pieces, at, "part") || is_at(pieces, at, "half") || is_at(pieces, at, "parts");
  if (part_needed && !(part && is_at(pieces, at + 1, "of"))) return std::nullopt;
  if (part && is_at(pieces, at + 1, "of")) ++at;
  if (is_at(pieces, at, "of") || is_at(pieces, at, "in") || is_at(pieces, at, "-") || is_at(pieces, at, "on"))
    ++at;
  stage.last = at;
  return stage;
}

PhraseRead staged(Pieces pieces, std::size_t at, GrammarContext context) {
  const auto stage = read_stage(pieces, at);
  if (!stage) return std::nullopt;
  PhraseRead inner = longer(read_calendar(pieces, stage->last, context), read_relative(pieces, stage->last));
  inner = longer(std::move(inner), the_period(pieces, stage->last));
  if (!inner || inner->form != Form::date || inner->modifier != TimeModifier::none) return std::nullopt;
  inner->first = at;
  inner->modifier = stage->modifier;
  return inner;
}

// "month's end", "year-end".
PhraseRead end_of_period(Pieces pieces, std::size_t at) {
  if (!is_at(pieces, at, TimeWordClass::unit)) return std::nullopt;
  const bool possessive =
      is_at(pieces, at + 1, "'") && is_at(pieces, at + 2, "s") && is_at(pieces, at + 3, "end");
  const bool hyphen = is_at(pieces, at + 1, "-") && is_at(pieces, at + 2, "end") && pieces[at + 1].glued;
  const auto unit = static_cast<TimeUnit>(pieces[at].word.value);
  if ((!possessive && !hyphen) || unit < TimeUnit::day || unit == TimeUnit::week) return std::nullopt;
  TimePhrase phrase;
  phrase.first = at;
  phrase.last = at + (possessive ? 4 : 3);
  phrase.anchor = TimePhrase::Anchor::then;
  phrase.unit = unit;
  phrase.modifier = TimeModifier::end;
  return phrase;
}

// "night", "the evening of 5 May", "at dawn on Monday".
PhraseRead part_of_day(Pieces pieces, std::size_t at, GrammarContext context) {
  const std::size_t first = at;
  const bool the = is_at(pieces, at, "the");
  if (the) ++at;
  if (is_at(pieces, at, TimeWordClass::stage)) ++at;
  if (!is_at(pieces, at, TimeWordClass::part)) return std::nullopt;
  const auto part = static_cast<PartOfDay>(pieces[at].word.value);
  std::size_t next = at + 1;
  if (is_at(pieces, next, "of") || is_at(pieces, next, "on")) ++next;
  if (is_at(pieces, next, ",")) ++next;
  PhraseRead day = longer(read_calendar(pieces, next, context), read_relative(pieces, next));
  if (day && names_day(*day)) {
    day->first = first;
    day->fields.part = part;
    return day;
  }
  // Of no day that is named beside it: only where it stands as a time.
  const TimePiece* before = first > 0 ? &pieces[first - 1] : nullptr;
  const bool stands =
      before != nullptr &&
      (before->is("at") || before->is("by") || before->is("until") || before->is("in") ||
       before->is("around") || before->is("before") || before->is("after") || before->is("since"));
  const bool modifies =
      at + 1 < pieces.size() && (pieces[at + 1].tag.starts_with("NN") || pieces[at + 1].is("-"));
  if (!stands || modifies) return std::nullopt;
  if (before->is("in") && !the) return std::nullopt;
  TimePhrase phrase;
  phrase.first = first;
  phrase.last = at + 1;
  phrase.fields.part = part;
  if (!the && part == PartOfDay::night) {
    phrase.form = Form::set;
    phrase.unit = TimeUnit::day;
    phrase.count = 1;
  }
  return phrase;
}

// A time of day beside a day: "5 a.m. on Monday", "Monday at 5 a.m.", "Tuesday night".
void join_day_and_time(Pieces pieces, TimePhrase& phrase, GrammarContext context) {
  if (names_day(phrase) && is_at(pieces, phrase.last, TimeWordClass::part)) {
    const bool noun = pieces[phrase.last].is("daytime");
    if (!noun) phrase.fields.part = static_cast<PartOfDay>(pieces[phrase.last++].word.value);
  }
  if (is_clock(phrase)) {
    std::size_t next = phrase.last;
    // "5 in the morning"
    if (is_at(pieces, next, "in") && is_at(pieces, next + 1, "the") &&
        is_at(pieces, next + 2, TimeWordClass::part))
      next += 3;
    phrase.last = next;
    if (is_at(pieces, next, ",")) ++next;
    if (is_at(pieces, next, "on")) ++next;
    PhraseRead day = longer(read_calendar(pieces, next, context), read_relative(pieces, next));
    if (day && names_day(*day)) {
      day->first = phrase.first;
      day->fields.hour = phrase.fields.hour;
      day->fields.minute = phrase.fields.minute;
      day->fields.second = phrase.fields.second;
      phrase = *day;
    }
    return;
  }
  if (!names_day(phrase)) return;
  std::size_t next = phrase.last;
  if (is_at(pieces, next, ",")) ++next;
  if (is_at(pieces, next, "at") || is_at(pieces, next, "around")) ++next;
  const auto clock = read_clock(pieces, next);
  if (!clock) return;
  phrase.fields.hour = clock->fields.hour;
  phrase.fields.minute = clock->fields.minute;
  phrase.fields.second = clock->fields.second;
  phrase.last = clock->last;
}

PhraseRead whole_phrase(Pieces pieces, std::size_t at, GrammarContext context) {
  PhraseRead best = core_phrase(pieces, at, context);
  best = longer(std::move(best), staged(pieces, at, context));
  best = longer(std::move(best), end_of_period(pieces, at));
  best = longer(std::move(best), part_of_day(pieces, at, context));
  if (best) join_day_and_time(pieces, *best, context);
  return best;
}

}  // namespace

std::vector<TimePhrase> read_time_phrases(Pieces pieces, GrammarContext context) {
  std::vector<TimePhrase> phrases;
  for (std::size_t at = 0; at < pieces.size();) {
    if (!can_begin(pieces[at])) {
      ++at;
      continue;
    }
    PhraseRead read = longer(read_year_before_christ(pieces, at, context), whole_phrase(pieces, at, context));
    read = longer(std::move(read), read_day_before_range(pieces, at, context));
    if (!read) {
      ++at;
      continue;
    }
    if (!phrases.empty()) share_year(pieces, phrases.back(), *read);
    at = read->last;
    phrases.push_back(std::move(*read));
    if (auto end = read_range_end(pieces, phrases.back(), context)) {
      share_year(pieces, phrases.back(), *end);
      at = end->last;
      phrases.push_back(std::move(*end));
    }
  }
  return phrases;
}

}  // namespace gainsay
