// UTF-8: stepping through it, checking it, counting it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay::utf8 {

/// A decoded code point and how many bytes it took. Bytes that are no UTF-8 decode as U+FFFD of length 1.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t length = 0;
};

/// decode() where the first byte is no ASCII.
CodePoint decode_wide(std::string_view text, std::size_t at);

/// Decodes the code point that begins at `at`, which must be less than text.size().
inline CodePoint decode(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  return first < 0x80 ? CodePoint{first, 1} : decode_wide(text, at);
}

/// The code point that ends at `at` (at > 0).
CodePoint decode_before(std::string_view text, std::size_t at);

/// append() where `value` is no ASCII.
void append_wide(std::string& out, char32_t value);

/// Appends `value` to `out`; surrogates and values above U+10FFFF become U+FFFD.
inline void append(std::string& out, char32_t value) {
  if (value < 0x80) {
    out.push_back(static_cast<char>(value));
  } else {
    append_wide(out, value);
  }
}

/// Whether all bytes are ASCII. Quick for short texts.
bool is_ascii(std::string_view text);

/// The offset of the first byte at or after `at` that is no ASCII, or the text's size. Eight bytes a step.
std::size_t end_of_ascii(std::string_view text, std::size_t at);

/// The offset of the first byte that is not well-formed UTF-8 (Unicode table 3-7), or npos.
std::size_t find_invalid(std::string_view text);

/// Number of code points in well-formed `text`.
std::size_t length(std::string_view text);

/// Whether `at` is 0, the end, or the first byte of a code point.
bool is_boundary(std::string_view text, std::size_t at);

/// Converts byte offsets of one text to code points or UTF-16 units, for the standards that count so.
/// Ascending queries are amortised O(1); others start again from the front.
class Counter {
 public:
  enum class Unit { code_point, utf16 };
  Counter(std::string_view text, Unit unit) : text_(text), unit_(unit) {}
  /// Units before byte offset `at`, which must be a boundary.
  std::size_t at(std::size_t at);

 private:
  std::string_view text_;
  Unit unit_;
  std::size_t byte_ = 0;
  std::size_t count_ = 0;
};

}  // namespace gainsay::utf8
