#include "entities/words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 16> name_particles = {
    "al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "abd", "ben", "bin", "d", "l", "de"};

bool joins(std::string_view token) {
  return token == "-" || token == "\u2010" || token == "\u2011";
}

bool is_possessive(std::string_view token) {
  return token == "'s" || token == "\u2019s" || token == "'S" || token == "\u2019S";
}

// Bytes at the end of `token` that are a possessive ending left on by a tokeniser.
std::size_t possessive_ending(std::string_view token) {
  for (const std::string_view ending : {std::string_view("'s"), std::string_view("\u2019s")}) {
    if (token.size() > ending.size() && token.ends_with(ending)) return ending.size();
  }
  return 0;
}

void read_letters(std::string_view surface, NameWord& word) {
  std::size_t upper = 0;
  std::size_t lower = 0;
  std::size_t digits = 0;
  bool first = true;
  for (std::size_t at = 0; at < surface.size();) {
    const utf8::CodePoint point = utf8::decode(surface, at);
    const auto letter = static_cast<UChar32>(point.value);
    if (first && u_isupper(letter)) word.capitalised = true;
    first = false;
    if (u_isupper(letter)) ++upper;
    if (u_islower(letter)) ++lower;
    if (u_isdigit(letter)) ++digits;
    if (u_isalpha(letter)) word.alphabetic = true;
    at += point.length;
  }
  word.acronym = lower == 0 && upper >= 2 && upper + digits <= 10;
  const std::size_t hyphen = surface.find('-');
  if (hyphen == std::string_view::npos || hyphen + 1 >= surface.size()) return;
  const bool capital_after = u_isupper(static_cast<UChar32>(utf8::decode(surface, hyphen + 1).value));
  const std::string before = fold(surface.substr(0, hyphen));
  if (!word.capitalised) {
    word.capitalised = capital_after && std::find(name_particles.begin(), name_particles.end(), before) !=
                                            name_particles.end();
  } else if (!capital_after && lower > 0 && before.size() > 2) {
    word.capitalised = false;  // "Tehran-based" is an adjective
  }
}

bool opens_text(std::string_view token) {
  return token == "\"" || token == "\u201c" || token == "\u2018" || token == "\u00ab" || token == "``" ||
         token == "'" || token == ":" || token == "\u2022" || token == "\u2013" || token == "\u2014" ||
         token == "-" || token == "(" || token == "[";
}

bool opens_quotation(std::string_view token) {
  return token == "\"" || token == "\u201c" || token == "``" || token == ":";
}

}  // namespace

std::string fold(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const utf8::CodePoint point = utf8::decode(word, at);
    at += point.length;
    if (point.value == U'.') continue;
    if (point.value == U'\u2019') {
      out += '\'';
    } else {
      utf8::append(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(point.value))));
    }
  }
  return out;
}

std::vector<NameWord> read_words(std::string_view text, const Text& layers) {
  std::vector<NameWord> words;
  words.reserve(layers.tokens.size());
  for (std::uint32_t sentence = 0; sentence < layers.sentences.size(); ++sentence) {
    const IndexRange range = layers.sentences[sentence].tokens;
    bool opening = true;
    for (std::uint32_t i = range.begin; i < range.end;) {
      Span span = layers.tokens[i].span;
      std::uint32_t next = i + 1;
      const auto adjacent = [&] { return next < range.end && layers.tokens[next].span.begin == span.end; };
      if (!joins(slice(text, span))) {
        while (adjacent()) {
          const std::string_view after = slice(text, layers.tokens[next].span);
          const std::string_view so_far = slice(text, span);
          if (!joins(after) && !so_far.ends_with('-')) break;
          span.end = layers.tokens[next].span.end;
          ++next;
        }
      }
      NameWord word;
      word.sentence = sentence;
      const std::size_t ending = is_possessive(slice(text, span)) ? 0 : possessive_ending(slice(text, span));
      word.span = {span.begin, span.end - static_cast<std::uint32_t>(ending)};
      const std::string_view surface = slice(text, word.span);
      word.possessive = is_possessive(surface) ||
                        (surface == "\u2019" && !words.empty() && words.back().span.end == span.begin);
      word.folded = fold(surface);
      read_letters(surface, word);
      word.sentence_start = word.alphabetic && opening;
      opening = (opening && !word.alphabetic && opens_text(surface)) || opens_quotation(surface);
      words.push_back(word);
      if (ending > 0) {
        NameWord tail;
        tail.sentence = sentence;
        tail.span = {word.span.end, span.end};
        tail.folded = fold(slice(text, tail.span));
        tail.possessive = true;
        words.push_back(tail);
      }
      i = next;
    }
  }
  return words;
}

}  // namespace gainsay
