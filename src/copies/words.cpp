#include "copies/words.h"

#include <unicode/uchar.h>
#include <xxhash.h>

#include <string>
#include <unordered_set>

#include "base/utf8.h"

namespace gainsay {
namespace {

enum class Kind { other, letter, digit, whole_word };

// Characters of scripts without spaces: Han, kana, Thai, Khmer (Unicode Standard Annex 14).
bool stands_alone(UChar32 c) {
  switch (u_getIntPropertyValue(c, UCHAR_LINE_BREAK)) {
    case U_LB_IDEOGRAPHIC:
    case U_LB_COMPLEX_CONTEXT:
    case U_LB_CONDITIONAL_JAPANESE_STARTER:
      return true;
    default:
      return false;
  }
}

Kind kind_of(char32_t value) {
  if (value < 0x80) {
    const auto c = static_cast<char>(value);
    if (c >= '0' && c <= '9') return Kind::digit;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Kind::letter : Kind::other;
  }
  const auto c = static_cast<UChar32>(value);
  if (u_isdigit(c)) return Kind::digit;
  if ((U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK)) == 0) return Kind::other;
  return stands_alone(c) ? Kind::whole_word : Kind::letter;
}

void append_folded(std::string& out, char32_t value) {
  if (value < 0x80) {
    out.push_back(static_cast<char>(value >= 'A' && value <= 'Z' ? value + 32 : value));
  } else {
    utf8::append(out, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(value), U_FOLD_CASE_DEFAULT)));
  }
}

bool is_capital(char32_t value) {
  if (value < 0x80) return value >= 'A' && value <= 'Z';
  return u_isUUppercase(static_cast<UChar32>(value)) || u_istitle(static_cast<UChar32>(value));
}

// What may stand before a word that is written with a capital though it is no name.
bool ends_sentence(char32_t value) {
  switch (value) {
    case '.':
    case '!':
    case '?':
    case ':':
    case ';':
    case '"':
    case '\'':
    case '(':
    case '\n':
    case U'\u2018':
    case U'\u2019':
    case U'\u201C':
    case U'\u201D':
    case U'\u2026':
    case U'\u2022':
    case U'\u2013':
    case U'\u2014':
      return true;
    default:
      return false;
  }
}

class Scanner {
 public:
  Scanner(std::string_view text, Span range) : text_(text), range_(range) {
    words_.reserve(range.size() / 6);
  }

  std::vector<ComparedWord> scan() {
    for (std::uint32_t at = range_.begin; at < range_.end;) {
      const utf8::CodePoint point = utf8::decode(text_, at);
      const Kind kind = kind_of(point.value);
      if (kind == Kind::other) {
        if (ends_sentence(point.value)) begins_sentence_ = true;
        at += point.length;
      } else {
        at = take(at, kind, point.value);
      }
    }
    settle_sentence_starts();
    return std::move(words_);
  }

 private:
  // One word from `at` on; gives where it ends.
  std::uint32_t take(std::uint32_t at, Kind first, char32_t first_value) {
    folded_.clear();
    const std::uint32_t begin = at;
    Kind last = first;
    while (at < range_.end) {
      const utf8::CodePoint point = utf8::decode(text_, at);
      const Kind kind = kind_of(point.value);
      if (kind == Kind::other) {
        if (!joins(at, point, last)) break;
      } else {
        if (kind == Kind::whole_word && at > begin) break;
        append_folded(folded_, point.value);
        last = kind;
      }
      at += point.length;
      if (kind == Kind::whole_word) break;
    }
    const bool capital = is_capital(first_value);
    words_.push_back({{begin, at},
                      XXH3_64bits(folded_.data(), folded_.size()),
                      first == Kind::digit || (capital && !begins_sentence_)});
    if (capital && begins_sentence_) starts_.push_back(words_.size() - 1);
    begins_sentence_ = false;
    return at;
  }

  // Whether a mark at `at` stands inside a word: an apostrophe between letters, a separator between digits.
  [[nodiscard]] bool joins(std::uint32_t at, utf8::CodePoint mark, Kind before) const {
    const std::uint32_t next = at + mark.length;
    if (next >= range_.end) return false;
    const Kind after = kind_of(utf8::decode(text_, next).value);
    if (mark.value == '\'' || mark.value == U'\u2019') return before == Kind::letter && after == Kind::letter;
    return (mark.value == '.' || mark.value == ',') && before == Kind::digit && after == Kind::digit;
  }

  // A word that begins a sentence is a name where it is one elsewhere in the text.
  void settle_sentence_starts() {
    std::unordered_set<std::uint64_t> names;
    for (const ComparedWord& word : words_) {
      if (word.is_name) names.insert(word.hash);
    }
    for (const std::size_t start : starts_) words_[start].is_name = names.contains(words_[start].hash);
  }

  std::string_view text_;
  Span range_;
  std::string folded_;
  bool begins_sentence_ = true;
  std::vector<std::size_t> starts_;
  std::vector<ComparedWord> words_;
};

}  // namespace

std::vector<ComparedWord> compared_words(std::string_view text, Span range) {
  return Scanner(text, range).scan();
}

}  // namespace gainsay
