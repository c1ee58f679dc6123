#include "text/sentences.h"

#include "text/abbreviations.h"
#include "text/characters.h"

namespace gainsay {
namespace {

enum class Stop { none, period, loud, ellipsis, title, initial, abbreviation };

/// What kind of end the token may be.
Stop stop_of(std::string_view word) {
  const char last = word.back();
  if (last == '!' || last == '?')
    return word.find_first_not_of("!?") == std::string_view::npos ? Stop::loud : Stop::none;
  if (word == "\xE2\x80\xA6") return Stop::ellipsis;
  if (last != '.') return Stop::none;
  if (word == ".") return Stop::period;
  if (word.find_first_not_of('.') == std::string_view::npos) return Stop::ellipsis;
  const std::string_view stem = word.substr(0, word.size() - 1);
  if (abbreviation_kind(stem) == Abbreviation::title || is_digit(static_cast<unsigned char>(stem.front())))
    return Stop::title;
  if (abbreviation_kind(stem) == Abbreviation::number) return Stop::title;
  return utf8::length(stem) == 1 ? Stop::initial : Stop::abbreviation;
}

/// Marks that close what the sentence opened, and so belong to it.
bool closes(std::string_view word) {
  return word == "\"" || word == "''" || word == "'" || word == ")" || word == "]" ||
         word == "\xE2\x80\x9D" || word == "\xE2\x80\x99" || word == "\xC2\xBB";
}

bool opens(std::string_view word) {
  return word == "\"" || word == "``" || word == "'" || word == "(" || word == "[" ||
         word == "\xE2\x80\x9C" || word == "\xE2\x80\x98" || word == "\xC2\xAB";
}

bool is_mark(std::string_view word) {
  return !is_word(character_at(word, 0)) && !opens(word);
}

/// Past the reference marks "[12]" that stand at `next` and belong to the sentence before.
std::uint32_t skip_references(std::string_view text, const std::vector<Token>& tokens, std::uint32_t next,
                              std::uint32_t end) {
  while (next + 2 < end && slice(text, tokens[next].span) == "[" &&
         slice(text, tokens[next + 2].span) == "]" &&
         is_digit(character_at(text, tokens[next + 1].span.begin))) {
    next += 3;
  }
  return next;
}

/// Whether a sentence begins with the token at `next`, given the end found before it.
bool begins_here(std::string_view text, const std::vector<Token>& tokens, std::uint32_t next,
                 std::uint32_t end, Stop stop, bool quoted) {
  for (int skipped = 0; skipped < 3 && next < end && opens(slice(text, tokens[next].span)); ++skipped) ++next;
  if (next >= end) return false;
  const std::string_view word = slice(text, tokens[next].span);
  const char32_t first = character_at(word, 0);
  if (stop == Stop::period)
    return !(quoted && is_lower(first)) && !(is_mark(word) && word != "-" && word != "--" && word[0] != '@' &&
                                             word[0] != '#' && word[0] != '$' && word[0] != '*');
  if (stop == Stop::loud && !quoted && word.size() > 1) return is_word(first);
  if (stop == Stop::loud || stop == Stop::ellipsis) return is_upper(first) || is_digit(first);
  if (stop == Stop::title) return false;
  return is_upper(first) && opens_sentences(word);
}

}  // namespace

void split_sentences(std::string_view text, const std::vector<Token>& tokens, IndexRange range,
                     std::uint32_t paragraph, std::vector<Sentence>& sentences) {
  std::uint32_t begin = range.begin;
  const auto finish = [&](std::uint32_t end) {
    sentences.push_back({{tokens[begin].span.begin, tokens[end - 1].span.end}, {begin, end}, paragraph});
    begin = end;
  };
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    const char last = text[tokens[at].span.end - 1];
    if (last != '.' && last != '!' && last != '?' && last != '\xA6') continue;
    const Stop stop = stop_of(slice(text, tokens[at].span));
    if (stop == Stop::none) continue;
    std::uint32_t next = at + 1;
    while (next < range.end && tokens[next].span.begin == tokens[next - 1].span.end &&
           closes(slice(text, tokens[next].span)))
      ++next;
    const bool quoted = next > at + 1;
    next = skip_references(text, tokens, next, range.end);
    if (next < range.end && begins_here(text, tokens, next, range.end, stop, quoted)) {
      finish(next);
      at = next - 1;
    }
  }
  if (begin < range.end) finish(range.end);
}

}  // namespace gainsay
