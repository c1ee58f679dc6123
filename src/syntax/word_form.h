// What a word looks like, as numbers: the part of a token that taggers and labellers compare.
#pragma once

#include <cstdint>
#include <string_view>

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
  std::uint32_t word = 0;     ///< lower case, digits as 0, one spelling for each Mark
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

/// Mixes two numbers into the key of a feature. Fixed for ever: model files hold such keys.
constexpr std::uint32_t mix(std::uint32_t a, std::uint32_t b) {
  std::uint64_t x = (static_cast<std::uint64_t>(a) << 32 | b) * 0x9E3779B97F4A7C15ull;
  x ^= x >> 29;
  x *= 0xBF58476D1CE4E5B9ull;
  return static_cast<std::uint32_t>(x >> 32);
}

/// The hash of a word as WordForm::word holds it, for lists written in lower case.
std::uint32_t word_hash(std::string_view lower);

}  // namespace gainsay
