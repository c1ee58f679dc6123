#include "text/word_shape.h"

#include "text/abbreviations.h"
#include "text/characters.h"

namespace gainsay {
namespace {

using enum WordShape;

WordShape mark_shape(std::string_view mark) {
  switch (character_at(mark, 0)) {
    case '.':
      return mark.size() == 1 ? period : ellipsis;
    case 0x2026:
      return ellipsis;
    case '!':
    case '?':
      return loud;
    case '"':
    case '\'':
      return mark.size() == 2 ? closing_mark : straight_mark;
    case '`':
    case 0x201C:
    case 0x2018:
    case 0xAB:
      return opening_mark;
    case 0x201D:
    case 0x2019:
    case 0xBB:
      return closing_mark;
    case '(':
    case '[':
    case '{':
      return opening_bracket;
    case ')':
    case ']':
    case '}':
      return closing_bracket;
    case ',':
      return comma;
    case ':':
      return colon;
    case ';':
      return semicolon;
    case '-':
    case 0x2013:
    case 0x2014:
      return dash;
    default:
      return symbol;
  }
}

WordShape with_period(std::string_view stem) {
  if (is_digit(character_at(stem, 0))) return numbering;
  const Abbreviation kind = abbreviation_kind(stem);
  if (kind == Abbreviation::title || kind == Abbreviation::number) return title;
  return utf8::length(stem) == 1 ? initial : abbreviation;
}

}  // namespace

WordShape word_shape(std::string_view token) {
  const char32_t first = character_at(token, 0);
  if (!is_word(first)) {
    return token.size() > 1 && is_word(character_at(token, 1)) ? mixed : mark_shape(token);
  }
  if (token.back() == '.') return with_period(token.substr(0, token.size() - 1));
  bool has_small = false;
  bool has_capital = false;
  bool has_digit = false;
  bool joined = false;
  for (const char c : token) {
    has_small = has_small || c < 0 || (c >= 'a' && c <= 'z');
    has_capital = has_capital || (c >= 'A' && c <= 'Z');
    has_digit = has_digit || is_digit(static_cast<unsigned char>(c));
    joined = joined || c == '@' || c == '/' || c == ':';
  }
  if (joined && has_small) return address;
  if (is_digit(first)) return has_small || has_capital ? figure_with_letters : figure;
  if (has_digit) return mixed;
  if (!is_upper(first)) return has_capital ? mixed : small;
  if (token.size() == 1) return letter;
  return has_small ? capitalised : capitals;
}

}  // namespace gainsay
