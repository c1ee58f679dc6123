#include "analysis/typesetting.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "attribution/words.h"

namespace gainsay {
namespace {

bool is_mark_of_quotation(std::string_view token) {
  return token == "``" || token == "''";
}

/// Penn's treebank writes straight quotation marks as "''" wherever they stand, and cutting text into
/// sentences may leave the opening one with the sentence before: whether each mark opens, closes, or is to be
/// left out.
enum class QuotationMark : std::uint8_t { opens, closes, stray };

std::vector<QuotationMark> read_marks(std::span<const std::string> tokens) {
  std::vector<QuotationMark> marks(tokens.size(), QuotationMark::closes);
  auto left = std::count_if(tokens.begin(), tokens.end(), is_mark_of_quotation);
  bool open = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_mark_of_quotation(tokens[i])) continue;
    const bool after_speech =
        i > 0 && is_one_of(tokens[i - 1], std::array<std::string_view, 4>{",", ".", "?", "!"});
    const bool closes = tokens[i] == "''" && (open || (after_speech && left % 2 == 1));
    if (!open && tokens[i] == "''" && i + 1 == tokens.size()) {
      marks[i] = QuotationMark::stray;
    } else if (!closes) {
      marks[i] = QuotationMark::opens;
    }
    open = !closes;
    --left;
  }
  return marks;
}

/// Sets tokens as text, one after another.
class Typesetter {
 public:
  explicit Typesetter(std::span<const std::string> tokens) : tokens_(tokens), marks_(read_marks(tokens)) {
    const auto first = std::find_if(tokens.begin(), tokens.end(), is_mark_of_quotation);
    const auto mark = static_cast<std::size_t>(first - tokens.begin());
    if (first != tokens.end() && marks_[mark] == QuotationMark::closes) text_ = "\u201c";
  }

  /// Appends the next token, with a space before it where one belongs, and returns its place.
  Span put_next() {
    const std::string_view shown = unescaped(next_++);
    if (!joins_next_ && !joins_last(shown)) text_ += ' ';
    const auto begin = static_cast<std::uint32_t>(text_.size());
    text_ += shown;
    joins_next_ = is_one_of(shown, std::array<std::string_view, 6>{"\u201c", "\u2018", "(", "[", "{", "$"});
    return {begin, static_cast<std::uint32_t>(text_.size())};
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string_view unescaped(std::size_t at) {
    const std::string_view token = tokens_[at];
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> brackets{
        {{"-LRB-", "("}, {"-RRB-", ")"}, {"-LSB-", "["}, {"-RSB-", "]"}, {"-LCB-", "{"}, {"-RCB-", "}"}}};
    for (const auto& [escape, bracket] : brackets) {
      if (token == escape) return bracket;
    }
    if (is_mark_of_quotation(token)) {
      if (marks_[at] == QuotationMark::stray) return "";
      return marks_[at] == QuotationMark::opens ? "\u201c" : "\u201d";
    }
    if (token == "`") {
      inner_ = true;
      return "\u2018";
    }
    if (token == "'" && inner_) {
      inner_ = false;
      return "\u2019";
    }
    return token;
  }

  /// Marks that lean on the word before them, and what Penn's treebank cuts from it: "'s", "n't".
  [[nodiscard]] bool joins_last(std::string_view token) const {
    if (is_one_of(token, std::array<std::string_view, 14>{",", ".", ";", ":", "?", "!", ")", "]", "}", "%",
                                                          "\u201d", "\u2019", "n't", "n\u2019t"}))
      return true;
    if (token == "'") return text_.ends_with('s');
    if (token.starts_with("'")) return token.size() <= 3;
    return token.starts_with("\u2019") && token.size() <= 5;
  }

  std::span<const std::string> tokens_;
  std::vector<QuotationMark> marks_;
  std::size_t next_ = 0;
  std::string text_;
  bool joins_next_ = true;
  bool inner_ = false;  ///< inside single quotation marks
};

}  // namespace

SetText set_as_text(std::span<const std::string> tokens) {
  SetText set;
  Typesetter setter(tokens);
  for (std::size_t i = 0; i < tokens.size(); ++i) set.places.push_back(setter.put_next());
  set.article.text = setter.take();
  set.article.paragraphs.push_back({{0, static_cast<std::uint32_t>(set.article.text.size())}});
  return set;
}

}  // namespace gainsay
