#include "base/utf8.h"

#include <unicode/utf8.h>

#include <cstring>

namespace gainsay::utf8 {

CodePoint decode_wide(std::string_view text, std::size_t at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto position = static_cast<std::int64_t>(at);
  const auto size = static_cast<std::int64_t>(text.size());
  UChar32 value = 0;
  U8_NEXT(bytes, position, size, value);
  if (value < 0) return {0xFFFD, 1};
  return {static_cast<char32_t>(value), static_cast<std::uint32_t>(position - static_cast<std::int64_t>(at))};
}

CodePoint decode_before(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  const CodePoint point = decode(text, begin);
  if (begin + point.length == at) return point;
  return {0xFFFD, 1};
}

void append_wide(std::string& out, char32_t value) {
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = 0xFFFD;
  const auto byte = [&out](char32_t bits) { out.push_back(static_cast<char>(bits)); };
  if (value < 0x800) {
    byte(0xC0 | (value >> 6));
    byte(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    byte(0xE0 | (value >> 12));
    byte(0x80 | ((value >> 6) & 0x3F));
    byte(0x80 | (value & 0x3F));
  } else {
    byte(0xF0 | (value >> 18));
    byte(0x80 | ((value >> 12) & 0x3F));
    byte(0x80 | ((value >> 6) & 0x3F));
    byte(0x80 | (value & 0x3F));
  }
}

namespace {

// The bytes of a text as one number, in the machine's order.
template <typename Number>
Number bytes_at(std::string_view text, std::size_t at) {
  Number value = 0;
  std::memcpy(&value, text.data() + at, sizeof value);
  return value;
}

constexpr std::uint64_t high_bits = 0x8080808080808080u;

}  // namespace

bool is_ascii(std::string_view text) {
  std::uint64_t all = 0;
  const std::size_t size = text.size();
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 < size; at += 8) all |= bytes_at<std::uint64_t>(text, at);
    all |= bytes_at<std::uint64_t>(text, size - 8);  // may overlap the one before
  } else if (size >= 4) {
    all = bytes_at<std::uint32_t>(text, 0) | bytes_at<std::uint32_t>(text, size - 4);
  } else {
    for (const char c : text) all |= static_cast<unsigned char>(c);
  }
  return (all & high_bits) == 0;
}

std::size_t end_of_ascii(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size() && (bytes_at<std::uint64_t>(text, at) & high_bits) == 0) at += 8;
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

std::size_t find_invalid(std::string_view text) {
  for (std::size_t at = end_of_ascii(text, 0); at < text.size(); at = end_of_ascii(text, at)) {
    const CodePoint point = decode(text, at);
    if (point.value == 0xFFFD && text.substr(at, 3) != "\xEF\xBF\xBD") return at;
    at += point.length;
  }
  return std::string_view::npos;
}

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

bool is_boundary(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at == text.size();
  return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

std::size_t Counter::at(std::size_t at) {
  if (at < byte_) byte_ = count_ = 0;
  for (; byte_ < at; ++byte_) {
    const auto byte = static_cast<unsigned char>(text_[byte_]);
    if ((byte & 0xC0) != 0x80) count_ += (unit_ == Unit::utf16 && byte >= 0xF0) ? 2 : 1;
  }
  return count_;
}

}  // namespace gainsay::utf8
