#include "extract/plain_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/utf8.h"

namespace gainsay {
namespace {

bool is_blank(char32_t c) {
  if (c < 0x80) return c <= ' ';
  return c == 0xA0 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
         c == 0x3000;
}

constexpr char32_t soft_hyphen = 0xAD;

// ASCII letters in lower case, and digits; 0 for the rest, which is no part of a word.
constexpr std::array<char, 128> ascii_in_words = [] {
  std::array<char, 128> table{};
  for (char c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) {
    table[static_cast<std::size_t>(c)] = c;
    table[static_cast<std::size_t>(c - 32)] = c;
  }
  return table;
}();

// The character that stands for `c` in words, case folded; 0 where it is no part of a word.
char32_t in_words(char32_t c) {
  if (c < 0x80) return static_cast<char32_t>(ascii_in_words[c]);
  const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
  if ((mask & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) == 0) return 0;
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

// The references that turn up escaped twice in news metadata. The HTML parser has done the first round.
constexpr std::array<std::pair<std::string_view, char32_t>, 22> named_references = {{
    {"amp", '&'},      {"quot", '"'},     {"apos", '\''},     {"lt", '<'},       {"gt", '>'},
    {"nbsp", 0xA0},    {"lsquo", 0x2018}, {"rsquo", 0x2019},  {"ldquo", 0x201C}, {"rdquo", 0x201D},
    {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026}, {"auml", 0xE4},    {"ouml", 0xF6},
    {"uuml", 0xFC},    {"Auml", 0xC4},    {"Ouml", 0xD6},     {"Uuml", 0xDC},    {"szlig", 0xDF},
    {"eacute", 0xE9},  {"egrave", 0xE8},
}};

// The character that a reference beginning at `at` ("&") stands for, and its length; 0 where it is none.
std::pair<char32_t, std::size_t> reference_at(std::string_view text, std::size_t at) {
  const std::size_t end = text.substr(at, 12).find(';');
  if (end == std::string_view::npos || end < 3) return {0, 0};
  std::string_view name = text.substr(at + 1, end - 1);
  if (name.front() != '#') {
    for (const auto& [known, value] : named_references) {
      if (known == name) return {value, end + 1};
    }
    return {0, 0};
  }
  name.remove_prefix(1);
  const bool hexadecimal = !name.empty() && (name.front() | 32) == 'x';
  if (hexadecimal) name.remove_prefix(1);
  char32_t value = 0;
  for (const char c : name) {
    const char lower = static_cast<char>(c | 32);
    const int digit = c >= '0' && c <= '9'                          ? c - '0'
                      : hexadecimal && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10
                                                                    : -1;
    if (digit < 0 || value > 0x10FFFF) return {0, 0};
    value = value * (hexadecimal ? 16 : 10) + static_cast<char32_t>(digit);
  }
  return name.empty() || value == 0 ? std::pair<char32_t, std::size_t>{0, 0} : std::pair{value, end + 1};
}

std::string resolve_references(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, size] =
        text[at] == '&' ? reference_at(text, at) : std::pair<char32_t, std::size_t>{0, 0};
    if (size == 0) {
      out += text[at++];
    } else {
      utf8::append(out, value);
      at += size;
    }
  }
  return out;
}

std::string without_tags(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const bool opens = text[at] == '<' && at + 1 < text.size() &&
                       ((text[at + 1] | 32) == '/' || text[at + 1] == '/' ||
                        ((text[at + 1] | 32) >= 'a' && (text[at + 1] | 32) <= 'z'));
    const std::size_t end = opens ? text.find('>', at) : std::string_view::npos;
    if (!opens || end == std::string_view::npos) {
      if (opens) {  // no tag ends after here: all the rest is text
        out.append(text.substr(at));
        break;
      }
      out += text[at++];
    } else {
      out += ' ';
      at = end + 1;
    }
  }
  return out;
}

}  // namespace

std::string collapse_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint c = utf8::decode(text, at);
    if (is_blank(c.value)) {
      gap = true;
    } else if (c.value != soft_hyphen) {
      if (gap && !out.empty()) out += ' ';
      gap = false;
      out.append(text.substr(at, c.length));
    }
    at += c.length;
  }
  return out;
}

std::string plain_value(std::string_view value) {
  if (value.find_first_of("&<") == std::string_view::npos) return collapse_space(value);
  std::string text(value);
  for (int round = 0; round < 2 && text.find('&') != std::string::npos; ++round)
    text = resolve_references(text);
  return collapse_space(text.find('<') == std::string::npos ? text : without_tags(text));
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::string letters_only(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint c = utf8::decode(text, at);
    if (const char32_t letter = in_words(c.value)) utf8::append(out, letter);
    at += c.length;
  }
  return out;
}

std::string folded_words(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint c = utf8::decode(text, at);
    at += c.length;
    const char32_t letter = in_words(c.value);
    if (letter == 0) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    utf8::append(out, letter);
  }
  return out;
}

std::vector<std::string_view> split_at_spaces(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find(' '), text.size());
    parts.push_back(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return parts;
}

double word_overlap(std::string_view a, std::string_view b) {
  const std::string folded_a = folded_words(a);
  const std::string folded_b = folded_words(b);
  std::vector<std::string_view> left = split_at_spaces(folded_a);
  std::vector<std::string_view> right = split_at_spaces(folded_b);
  if (left.empty() || right.empty()) return 0;
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  std::vector<std::string_view> common;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
  return 2.0 * static_cast<double>(common.size()) / static_cast<double>(left.size() + right.size());
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
           return lower(x) == lower(y);
         });
}

}  // namespace gainsay
