// What a tokeniser needs to know of a character.
#pragma once

#include <unicode/uchar.h>

#include <string_view>

#include "base/utf8.h"

namespace gainsay {

inline bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

inline bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

/// Letters, digits, the marks on them, and the low line.
inline bool is_word(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_';
  constexpr std::uint32_t kept = U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_NL_MASK | U_GC_CF_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & kept) != 0;
}

/// Of one byte: an ASCII letter or digit. False for every byte of a longer character.
inline bool is_ascii_word(char byte) {
  return byte > 0 && is_word(static_cast<unsigned char>(byte));
}

inline bool is_letter(char32_t c) {
  return is_word(c) && !is_digit(c) && c != '_';
}

inline bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_isupper(static_cast<UChar32>(c)) != 0;
}

inline bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return u_islower(static_cast<UChar32>(c)) != 0;
}

inline bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019;
}

/// The character that begins at `at`; 0 at the end.
inline char32_t character_at(std::string_view text, std::size_t at) {
  return at < text.size() ? utf8::decode(text, at).value : 0;
}

/// The character that ends at `at`; 0 at the beginning.
inline char32_t character_before(std::string_view text, std::size_t at) {
  return at > 0 ? utf8::decode_before(text, at).value : 0;
}

}  // namespace gainsay
