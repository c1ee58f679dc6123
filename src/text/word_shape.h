// What a token looks like to one who asks where sentences end.
#pragma once

#include <cstdint>
#include <string_view>

namespace gainsay {

/// Model files hold features made of these numbers: a change of order needs new weights.
enum class WordShape : std::uint8_t {
  outside,  ///< no token: before the first, after the last
  small,
  letter,  ///< one capital: "I", "A"
  capitalised,
  capitals,
  figure,
  figure_with_letters,
  mixed,
  period,
  loud,  ///< "!", "?!"
  ellipsis,
  title,         ///< "Dr.", "No.": abbreviations that something follows
  initial,       ///< "J."
  abbreviation,  ///< any other word with a period of its own
  numbering,     ///< "3."
  straight_mark,
  opening_mark,
  closing_mark,
  opening_bracket,
  closing_bracket,
  comma,
  colon,
  semicolon,
  dash,
  symbol,
  address,
};
inline constexpr std::uint32_t word_shape_count = 26;

/// `token` is one of the tokeniser's, not empty.
WordShape word_shape(std::string_view token);

}  // namespace gainsay
