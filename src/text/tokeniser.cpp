#include "text/tokeniser.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/abbreviations.h"
#include "text/characters.h"

namespace gainsay {
namespace {

using std::string_view_literals::operator""sv;

bool same_letters(std::string_view word, std::string_view lower) {
  return word.size() == lower.size() && std::ranges::equal(word, lower, [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}

/// Length of the first part of a word that is two ("can" "not"); 0 for all others.
std::size_t contraction(std::string_view word) {
  struct Pair {
    std::string_view word;
    std::size_t cut;
  };
  static constexpr std::array pairs = {
      Pair{"cannot", 3},  Pair{"gonna", 3},    Pair{"wanna", 3},  Pair{"gotta", 3}, Pair{"dont", 2},
      Pair{"didnt", 3},   Pair{"doesnt", 4},   Pair{"cant", 2},   Pair{"isnt", 2},  Pair{"wasnt", 3},
      Pair{"couldnt", 5}, Pair{"wouldnt", 5},  Pair{"wont", 2},   Pair{"arent", 3}, Pair{"aint", 2},
      Pair{"werent", 4},  Pair{"shouldnt", 6}, Pair{"havent", 4}, Pair{"hasnt", 3}, Pair{"im", 1},
      Pair{"ive", 1},     Pair{"hes", 2},      Pair{"youre", 3},  Pair{"youll", 3}, Pair{"theyre", 4},
      Pair{"thats", 4},   Pair{"theres", 5},   Pair{"whats", 4}};
  // "IM" and "HES" are names.
  if (word.size() < 2 || word.size() > 8 || !is_lower(static_cast<unsigned char>(word[1]))) return 0;
  for (const Pair& pair : pairs) {
    if (same_letters(word, pair.word)) return pair.cut;
  }
  return 0;
}

bool is_space_or_end(char32_t c) {
  return c == 0 || is_space(c);
}

class Scanner {
 public:
  Scanner(std::string_view text, Span paragraph, std::size_t most, std::vector<Token>& tokens)
      : text_(text.substr(0, paragraph.end)),
        at_(paragraph.begin),
        first_(paragraph.begin),
        most_(most),
        tokens_(tokens) {}

  bool run() {
    while (at_ < text_.size()) {
      if (tokens_.size() >= most_) return !rest_has_token();
      const utf8::CodePoint point = utf8::decode(text_, at_);
      if (is_space(point.value)) {
        at_ += point.length;
        chunk_known_ = false;
        continue;
      }
      if (!chunk_known_) look_at_chunk();
      if (chunk_is_address_ && is_word(point.value) && take_address()) continue;
      if (is_word(point.value)) {
        take_word();
      } else {
        take_mark(point);
      }
    }
    return tokens_.size() <= most_;
  }

 private:
  bool rest_has_token() const {
    for (std::size_t at = at_; at < text_.size();) {
      const utf8::CodePoint point = utf8::decode(text_, at);
      if (!is_space(point.value)) return true;
      at += point.length;
    }
    return false;
  }

  void emit(std::size_t end) {
    tokens_.push_back({{static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)}});
    at_ = end;
  }

  /// Whether what stands up to the next white space may be a URL or an e-mail address.
  void look_at_chunk() {
    chunk_known_ = true;
    chunk_is_address_ = false;
    chunk_end_ = at_;
    while (chunk_end_ < text_.size()) {
      const utf8::CodePoint point = utf8::decode(text_, chunk_end_);
      if (is_space(point.value)) break;
      if (point.value == '@' || (point.value == ':' && text_.substr(chunk_end_, 3) == "://") ||
          (point.value == 'w' && text_.substr(chunk_end_, 4) == "www.")) {
        chunk_is_address_ = true;
      }
      chunk_end_ += point.length;
    }
  }

  /// Takes a URL or an e-mail address that begins here; tried once a chunk.
  bool take_address() {
    chunk_is_address_ = false;
    const std::string_view chunk = text_.substr(at_, chunk_end_ - at_);
    std::size_t end = chunk.find_first_of("<>\"");
    if (end == std::string_view::npos) end = chunk.size();
    const std::string_view candidate = chunk.substr(0, end);
    const std::size_t scheme = candidate.substr(0, 12).find("://");
    const bool url = (scheme != std::string_view::npos && scheme > 0) || candidate.starts_with("www.");
    if (!url) {
      const std::size_t sign = candidate.find('@');
      if (sign == std::string_view::npos || !is_letter(character_at(candidate, sign + 1))) return false;
      const auto in_name = [](char c) {
        return c < 0 || is_word(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '+' ||
               c == ':' || c == '%';
      };
      if (!std::ranges::all_of(candidate.substr(0, sign), in_name)) return false;
      const auto stop = std::ranges::find_if_not(candidate.substr(sign + 1), in_name);
      end = static_cast<std::size_t>(stop - candidate.begin());
    }
    std::size_t stop = at_ + end;
    while (stop > at_) {
      const char32_t last = character_before(text_, stop);
      const bool outside = last == '.' || last == ',' || last == ';' || last == ':' || last == '!' ||
                           last == '?' || last == ')' || last == ']' || last == '\'' || last == 0x2019 ||
                           last == 0x201D;
      if (!outside) break;
      stop -= utf8::decode_before(text_, stop).length;
    }
    if (stop == at_) return false;
    emit(stop);
    return true;
  }

  /// End of the run of word characters at `at`.
  std::size_t run_end(std::size_t at) const {
    while (at < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte < 0x80) {
        if (!is_word(byte)) break;
        ++at;
        continue;
      }
      const utf8::CodePoint point = utf8::decode(text_, at);
      if (!is_word(point.value)) break;
      at += point.length;
    }
    return at;
  }

  /// End of the clitic whose apostrophe stands at `at` ("'s", "'ll"), or `at` where there is none.
  std::size_t clitic_end(std::size_t at) const {
    const std::size_t letters = at + utf8::decode(text_, at).length;
    std::size_t end = letters;
    while (end < text_.size() && end < letters + 3 && is_ascii_word(text_[end])) ++end;
    if (is_word(character_at(text_, end))) return at;
    const std::string_view clitic = text_.substr(letters, end - letters);
    for (const std::string_view known : {"s"sv, "m"sv, "d"sv, "ll"sv, "ve"sv, "re"sv}) {
      if (same_letters(clitic, known)) return end;
    }
    return at;
  }

  /// "-4567" after "555", "555-123-4567", "2011-05-07": figures that hyphens join into one.
  bool joins_figures(std::size_t hyphen, std::size_t begin) const {
    std::size_t groups = 1;
    std::size_t size = 0;
    std::size_t at = hyphen;
    for (; at < text_.size() && at < hyphen + 24; ++at) {
      if (text_[at] == '-') {
        ++groups;
        size = 0;
      } else if (is_digit(static_cast<unsigned char>(text_[at]))) {
        ++size;
      } else {
        break;
      }
    }
    if (hyphen > begin && text_.substr(begin, hyphen - begin).find('-') != std::string_view::npos) ++groups;
    return size > 0 && (groups > 2 || (size == 4 && hyphen - begin == 3));
  }

  /// Whether the connector at `at`, between word characters, keeps the word that began at `begin` whole.
  bool connects(std::size_t begin, std::size_t part, std::size_t at, char32_t connector,
                std::size_t after) const {
    const char32_t left = character_before(text_, at);
    const char32_t right = character_at(text_, after);
    const bool figures = is_digit(left) && is_digit(right);
    switch (connector) {
      case '.': {
        if (figures || !is_lower(left) || !is_upper(right)) return true;
        return at - part == 1;  // "a.M"; a sentence that runs on ("left.The") is two
      }
      case ',':
        return figures && at + 4 <= text_.size() && run_end(after) == after + 3;
      case ':':
        return figures;
      case '/':
        return figures || (at - part == 1 && run_end(after) - after <= 2);
      case '&':
        return is_upper(left) && is_upper(right) && at - part <= 3;
      case '-':
        return figures ? joins_figures(at, begin) : is_bound_prefix(text_.substr(part, at - part));
      case '\'':
      case 0x2019:
        if (is_digit(left)) return right == 's';
        if ((left == 'n' || left == 'N') && (right == 't' || right == 'T') &&
            !is_word(character_at(text_, after + 1))) {
          return false;
        }
        return clitic_end(at) == at && is_letter(right);
      default:
        return false;
    }
  }

  void take_word() {
    const std::size_t begin = at_;
    std::size_t end = run_end(begin);
    if (end == text_.size() || text_[end] == ' ') return finish_word(begin, end, end, false);
    std::size_t part = begin;  // where the last run of word characters began
    bool dotted = false;
    for (;;) {
      const char32_t c = character_at(text_, end);
      const bool connector =
          c == '.' || c == ',' || c == ':' || c == '/' || c == '&' || c == '-' || is_apostrophe(c);
      if (!connector) break;
      const std::size_t after = end + (c < 0x80 ? 1 : 3);
      if (!is_word(character_at(text_, after)) || !connects(begin, part, end, c, after)) break;
      dotted = dotted || c == '.';
      part = after;
      end = run_end(after);
    }
    finish_word(begin, part, end, dotted);
  }

  void finish_word(std::size_t begin, std::size_t part, std::size_t end, bool dotted) {
    const char32_t next = character_at(text_, end);
    if (next == '$' && end - begin <= 3 && is_upper(static_cast<unsigned char>(text_[begin])))
      return emit(end + 1);
    if (is_apostrophe(next) && end - begin >= 2 && (text_[end - 1] == 'n' || text_[end - 1] == 'N')) {
      const std::size_t letter = end + utf8::decode(text_, end).length;
      const char32_t t = character_at(text_, letter);
      if ((t == 't' || t == 'T') && !is_word(character_at(text_, letter + 1))) {
        emit(end - 1);
        return emit(letter + 1);
      }
    }
    if (next == '.' && takes_period(begin, part, end, dotted)) return emit(end + 1);
    const std::string_view word = text_.substr(begin, end - begin);
    if (is_digit(static_cast<unsigned char>(word.front()))) {
      const std::size_t figure = std::min(word.find_first_not_of("0123456789.,:"), word.size());
      if (figure < word.size() && is_unit(word.substr(figure))) emit(begin + figure);
    } else if (const std::size_t cut = contraction(word); cut > 0) {
      emit(begin + cut);
    }
    emit(end);
  }

  /// Whether the period at `end` belongs to the word before it.
  bool takes_period(std::size_t begin, std::size_t part, std::size_t end, bool dotted) const {
    const char32_t after = character_at(text_, end + 1);
    if (after == '.') return dotted && character_at(text_, end + 2) != '.';  // "in D.C.."
    if (is_word(after)) return false;
    const std::string_view word = text_.substr(begin, end - begin);
    const std::size_t size = end - part;
    if (dotted && size <= 2 && is_letter(character_at(text_, begin))) return true;
    if (size == 1 && part == begin && is_upper(character_at(text_, begin)) && word != "I") return true;
    if (begin == first_ && word.size() <= 2 &&
        std::ranges::all_of(word, [](char c) { return is_digit(static_cast<unsigned char>(c)); })) {
      return after == ' ';
    }
    switch (abbreviation_kind(word)) {
      case Abbreviation::title:
        return true;
      case Abbreviation::general:
        return is_upper(character_at(text_, begin)) || word == "etc" || word == "vs" || word == "al" ||
               after == ',' || dotted || word == "approx" || word == "ca" || word == "cf";
      case Abbreviation::number:
        return after == ' ' && is_digit(character_at(text_, end + 2));
      case Abbreviation::none:
        return false;
    }
    return false;
  }

  void take_mark(utf8::CodePoint point) {
    const char32_t c = point.value;
    const std::size_t after = at_ + point.length;
    if (is_apostrophe(c) && take_apostrophe(after)) return;
    if ((c == '@' || c == '#') && is_letter(character_at(text_, after)) &&
        !is_word(character_before(text_, at_))) {
      return emit(run_end(after));
    }
    if (c == ':' || c == ';' || c == '=' || c == '<' || c == '^') {
      if (const std::size_t size = emoticon(); size > 0) return emit(at_ + size);
    }
    if (c == '`' || c == '\'' || c == 0x2019)
      return emit(character_at(text_, after) == c ? after + point.length : after);
    if (c == '.' && is_digit(character_at(text_, after)) && is_space_or_end(character_before(text_, at_)))
      return emit(run_end(after));  // ".265"
    if (c == '.' || c == '-' || c == '*' || c == '=' || c == '~' || c == '<' || c == '>' || c == '!' ||
        c == '?') {
      std::size_t end = after;
      const bool stop = c == '.' || c == '!' || c == '?';
      while (end < text_.size() &&
             (text_[end] == static_cast<char>(c) || (stop && (text_[end] == '!' || text_[end] == '?'))))
        ++end;
      return emit(end);
    }
    if (c == '+' && is_digit(character_at(text_, after))) {
      const std::size_t end = run_end(after);
      if (end - after <= 3) return emit(end);
    }
    emit(after);
  }

  /// A clitic on its own, a decade ("'90s") or a clipped word ("'em").
  bool take_apostrophe(std::size_t after) {
    const char32_t before = character_before(text_, at_);
    if (before != 0 && !is_space(before) && !is_word(character_at(text_, after))) return false;
    if (before != 0 && !is_space(before)) {
      const std::size_t end = clitic_end(at_);
      if (end == at_) return false;
      emit(end);
      return true;
    }
    const std::size_t end = run_end(after);
    const std::string_view word = text_.substr(after, end - after);
    const bool decade = word.size() >= 2 && word.size() <= 3 &&
                        is_digit(static_cast<unsigned char>(word[0])) &&
                        is_digit(static_cast<unsigned char>(word[1])) && (word.size() == 2 || word[2] == 's');
    const bool clipped = same_letters(word, "em") || same_letters(word, "til") ||
                         same_letters(word, "cause") || same_letters(word, "twas") ||
                         same_letters(word, "tis");
    if (!decade && !clipped) return false;
    emit(end);
    return true;
  }

  std::size_t emoticon() const {
    const char32_t before = character_before(text_, at_);
    if (before != 0 && !is_space(before)) return 0;
    for (const std::string_view face : {":-)"sv, ":-("sv, ";-)"sv, ":)"sv, ":("sv, ";)"sv, ":D"sv, ":P"sv,
                                        "=)"sv, ":/"sv, "<3"sv, "^_^"sv}) {
      if (text_.substr(at_, face.size()) == face && !is_word(character_at(text_, at_ + face.size())))
        return face.size();
    }
    return 0;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t first_;
  std::size_t most_;
  std::vector<Token>& tokens_;
  std::size_t chunk_end_ = 0;
  bool chunk_known_ = false;
  bool chunk_is_address_ = false;
};

}  // namespace

bool tokenise(std::string_view text, Span paragraph, std::size_t most, std::vector<Token>& tokens) {
  return Scanner(text, paragraph, most, tokens).run();
}

}  // namespace gainsay
