// The grammar of time expressions: recursive descent over the pieces of a sentence. Each reader takes the
// pieces and where to begin, and gives back the longest phrase of its kind that begins there, or nothing.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "times/phrase.h"
#include "times/pieces.h"

namespace gainsay {

using Pieces = std::span<const TimePiece>;
using PhraseRead = std::optional<TimePhrase>;

/// What the rest of the document lets a reader take for granted.
struct GrammarContext {
  bool before_christ = false;  ///< it names years BC: "in 490" may be one
};

/// All phrases of a sentence, ascending and apart.
std::vector<TimePhrase> read_time_phrases(Pieces pieces, GrammarContext context);

/// "three", "twenty-five", "a hundred", "two dozen", "a few", "12".
struct CountRead {
  int value = 0;
  bool few = false;
  std::size_t last = 0;
};
std::optional<CountRead> read_count(Pieces pieces, std::size_t at);

/// "September 1, 1939", "the spring of 1918", "12 May", "2011-05-07", "the 1990s", "490 BC", "Monday".
PhraseRead read_calendar(Pieces pieces, std::size_t at, GrammarContext context);
/// The year at `at`, with its era: "1939", "'39", "490 BC". Fields::year alone.
PhraseRead read_year(Pieces pieces, std::size_t at, GrammarContext context);
/// "the 1930s", "the nineties", "the fifth century BC", "the first half of 1942", "the second quarter".
PhraseRead read_long_period(Pieces pieces, std::size_t at, GrammarContext context);
/// "5:34 a.m.", "noon", "0300 hrs", "five o'clock".
PhraseRead read_clock(Pieces pieces, std::size_t at);
/// "last week", "the following day", "yesterday morning", "that night", "next Tuesday".
PhraseRead read_relative(Pieces pieces, std::size_t at);
/// "three days", "two years ago", "ten weeks later", "a 90-day".
PhraseRead read_counted(Pieces pieces, std::size_t at);
/// "every Monday", "daily", "on Fridays", "twice a week".
PhraseRead read_set(Pieces pieces, std::size_t at);
/// "now", "recently", "at that time", "in the future".
PhraseRead read_vague(Pieces pieces, std::size_t at);

/// "3" of "3-5 May", "3 and 5 May", "between 3rd and 5th of May".
PhraseRead read_day_before_range(Pieces pieces, std::size_t at, GrammarContext context);
/// "499" of "499-493 BC".
PhraseRead read_year_before_christ(Pieces pieces, std::size_t at, GrammarContext context);
/// What goes on from `begin`: "5" of "May 3-5", "18" of "1914-18". Gives `begin` the year that follows both.
PhraseRead read_range_end(Pieces pieces, TimePhrase& begin, GrammarContext context);
/// What the second of two dates says of the first: "June and July 1942", "from 3 May to 5 June 1940". Ties
/// them where they begin and end a range.
void share_year(Pieces pieces, TimePhrase& begin, const TimePhrase& end);

/// Whether there is a piece at `at`, and it is this word or of this class.
inline bool is_at(Pieces pieces, std::size_t at, std::string_view word) {
  return at < pieces.size() && pieces[at].is(word);
}
inline bool is_at(Pieces pieces, std::size_t at, TimeWordClass kind) {
  return at < pieces.size() && pieces[at].is(kind);
}

/// Of two readings from one place, the longer; the first where they are equally long.
inline PhraseRead longer(PhraseRead one, PhraseRead other) {
  if (!one) return other;
  return other && other->last > one->last ? other : one;
}

}  // namespace gainsay
