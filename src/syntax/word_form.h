// What a word looks like, as numbers: the part of a token that taggers and labellers compare.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/feature_key.h"

namespace gainsay {

/// Marks that structure a sentence, whatever their typography: Penn escapes and Unicode alike.
enum class Mark : std::uint8_t {
  none,
  opening_quote,
  closing_quote,
  straight_quote,
  single_quote,
  comma,
  period,
  question,
  colon,
  semicolon,
  dash,
  ellipsis,
  opening_bracket,
  closing_bracket
};

/// Hashes of a token's forms. Equal forms have equal hashes, on every machine.
struct WordForm {
  std::uint32_t word = 0;     ///< word_hash of lower case, digits as 0, one spelling for each Mark
  std::uint32_t stem = 0;     ///< inflection stripped: "says", "said" and "saying" are one
  std::uint32_t shape = 0;    ///< runs of capitals, small letters, digits and others: "Xx", "X.X.", "d-x"
  std::uint32_t prefix2 = 0;  ///< first bytes of the lower-case form
  std::uint32_t prefix3 = 0;
  std::uint32_t suffix1 = 0;  ///< last bytes of it
  std::uint32_t suffix2 = 0;
  std::uint32_t suffix3 = 0;
  std::uint32_t suffix4 = 0;
  std::uint16_t word_class = 0;  ///< as Tagger::form fills it in
  Mark mark = Mark::none;
  bool capital = false;  ///< begins with A to Z or a non-ASCII letter's capital-looking first byte
  bool number = false;   ///< holds a digit
};

WordForm word_form(std::string_view token);

}  // namespace gainsay
