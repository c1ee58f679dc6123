#include "times/pieces.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t longest_word = 15;

enum class Kind { letters, digits, mark };

Kind kind_of(char c) {
  if (c >= '0' && c <= '9') return Kind::digits;
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
  return letter ? Kind::letters : Kind::mark;
}

// Dashes and apostrophes beyond ASCII are three bytes; other letters beyond it stay within their word.
std::string_view wide_mark(std::string_view rest) {
  for (const std::string_view dash : {"\u2013", "\u2014", "\u2010", "\u2011", "\u2012"})
    if (rest.starts_with(dash)) return "-";
  for (const std::string_view quote : {"\u2019", "\u2018"})
    if (rest.starts_with(quote)) return "'";
  return {};
}

std::size_t end_of_run(std::string_view text, std::size_t at) {
  const Kind kind = kind_of(text[at]);
  if (kind == Kind::mark) return at + 1;
  std::size_t end = at + 1;
  while (end < text.size() && kind_of(text[end]) == kind &&
         (kind != Kind::letters || text[end] != '\xE2' || wide_mark(text.substr(end)).empty()))
    ++end;
  return end;
}

TimePiece piece_of(std::string_view text, Span span, std::string_view mark) {
  TimePiece piece;
  piece.span = span;
  if (!mark.empty()) {
    piece.lower = mark;
    return piece;
  }
  if (text.size() > longest_word) return piece;
  piece.lower.reserve(text.size());
  for (const char c : text) piece.lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  piece.capital = text.front() >= 'A' && text.front() <= 'Z';
  if (kind_of(text.front()) == Kind::digits) {
    piece.digits = static_cast<int>(text.size());
    piece.number = 0;
    for (const char c : text.substr(0, 9)) piece.number = piece.number * 10 + (c - '0');
  } else {
    piece.word = time_word(piece.lower);
    if (piece.word.kind == TimeWordClass::month && is_ambiguous_time_word(piece.lower) && !piece.capital)
      piece.word = {};
    if (piece.word.kind == TimeWordClass::weekday && is_ambiguous_time_word(piece.lower) && !piece.capital)
      piece.word = {};
  }
  return piece;
}

}  // namespace

std::vector<TimePiece> time_pieces(std::string_view article_text, const Text& text, const Sentence& sentence,
                                   const Syntax& syntax, const std::vector<std::string_view>& tags) {
  std::vector<TimePiece> pieces;
  pieces.reserve(sentence.tokens.size() + 4);
  std::uint32_t end = 0;
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const Span token = text.tokens[i].span;
    const std::string_view tag = i < syntax.tags.size() ? tags[syntax.tags[i]] : std::string_view();
    const std::string_view words = slice(article_text, token);
    for (std::size_t at = 0; at < words.size();) {
      const std::string_view mark = words[at] == '\xE2' ? wide_mark(words.substr(at)) : std::string_view();
      const std::size_t stop = mark.empty() ? end_of_run(words, at) : at + 3;
      const Span span{token.begin + static_cast<std::uint32_t>(at),
                      token.begin + static_cast<std::uint32_t>(stop)};
      TimePiece piece = piece_of(words.substr(at, stop - at), span, mark);
      piece.tag = tag;
      piece.glued = span.begin == end && !pieces.empty();
      end = span.end;
      pieces.push_back(std::move(piece));
      at = stop;
    }
  }
  return pieces;
}

}  // namespace gainsay
