#include "times/grammar.h"

namespace gainsay {
namespace {

// A word for a number below a hundred: "twenty-five", "twelve".
std::optional<CountRead> below_hundred(Pieces pieces, std::size_t at) {
  if (!is_at(pieces, at, TimeWordClass::number)) return std::nullopt;
  const int value = pieces[at].word.value;
  CountRead read{value, value < 0, at + 1};
  if (value < 20 || value % 10 != 0) return read;
  std::size_t next = at + 1;
  if (is_at(pieces, next, "-")) ++next;
  if (is_at(pieces, next, TimeWordClass::number)) {
    const int ones = pieces[next].word.value;
    if (ones >= 1 && ones <= 9 && !pieces[next].is("a")) read = {value + ones, false, next + 1};
  }
  return read;
}

}  // namespace

std::optional<CountRead> read_count(Pieces pieces, std::size_t at) {
  if (at >= pieces.size()) return std::nullopt;
  if (pieces[at].digits > 0) {
    if (pieces[at].digits > 4) return std::nullopt;
    CountRead read{pieces[at].number, false, at + 1};
    // "2.5 years" lasts two and some; "1,200 days".
    if (at + 2 < pieces.size() && pieces[at + 1].glued && pieces[at + 2].glued && pieces[at + 2].digits > 0) {
      if (pieces[at + 1].is(".")) read.last = at + 3;
      if (pieces[at + 1].is(",") && pieces[at + 2].digits == 3)
        read = {read.value * 1000 + pieces[at + 2].number, false, at + 3};
    }
    return read;
  }
  if (pieces[at].is(TimeWordClass::multiplier))
    return CountRead{pieces[at].word.value, pieces[at].word.value < 0, at + 1};
  auto read = below_hundred(pieces, at);
  if (!read) return std::nullopt;
  // "a few", "a couple of", "a hundred", "two dozen", "one hundred and twenty"
  if (pieces[at].is("a") && is_at(pieces, at + 1, TimeWordClass::number)) {
    const int after = pieces[at + 1].word.value;
    if (after < 0 || pieces[at + 1].is("couple")) read = CountRead{after, after < 0, at + 2};
  }
  if (is_at(pieces, read->last, TimeWordClass::multiplier)) {
    const int times = pieces[read->last].word.value;
    read = CountRead{read->value * times, read->few || times < 0, read->last + 1};
    const std::size_t more = is_at(pieces, read->last, "and") ? read->last + 1 : read->last;
    const auto rest = below_hundred(pieces, more);
    if (rest && times == 100 && !rest->few && !pieces[more].is("a"))
      read = CountRead{read->value + rest->value, false, rest->last};
  }
  if (is_at(pieces, read->last, "of") && (pieces[read->last - 1].is("couple"))) ++read->last;
  return read;
}

}  // namespace gainsay
