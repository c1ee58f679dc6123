#include "store/postgres_values.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace gainsay {
namespace {

constexpr std::string_view escape = "\xEF\xB7\x90";  // U+FDD0
constexpr std::string_view digits = "0123456789abcdef";

void append_hexadecimal(std::string& out, std::string_view bytes) {
  for (const char c : bytes) {
    out += digits[static_cast<unsigned char>(c) >> 4];
    out += digits[static_cast<unsigned char>(c) & 15];
  }
}

}  // namespace

std::string storable(std::string_view text) {
  const auto sound = [&] {
    return text.find('\0') == std::string_view::npos && text.find(escape) == std::string_view::npos &&
           utf8::find_invalid(text) == std::string_view::npos;
  };
  if (sound()) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const auto point = utf8::decode(text, at);
    const bool refused = rest[0] == '\0' ||
                         (point.length == 1 && static_cast<unsigned char>(rest[0]) >= 0x80) ||
                         utf8::find_invalid(rest.substr(0, point.length)) != std::string_view::npos;
    if (refused) {
      out += escape;
      append_hexadecimal(out, rest.substr(0, 1));
      ++at;
    } else {
      // The escape itself, a byte at a time.
      if (rest.starts_with(escape)) {
        for (const char byte : escape) {
          out += escape;
          append_hexadecimal(out, {&byte, 1});
        }
      } else {
        out += rest.substr(0, point.length);
      }
      at += point.length;
    }
  }
  return out;
}

bool needs_restoring(std::string_view stored) {
  return stored.find(escape) != std::string_view::npos;
}

std::string restored(std::string_view stored) {
  std::string out;
  for (std::size_t at = 0; at < stored.size();) {
    if (stored.substr(at).starts_with(escape) && at + escape.size() + 2 <= stored.size()) {
      const std::size_t high = digits.find(stored[at + escape.size()]);
      const std::size_t low = digits.find(stored[at + escape.size() + 1]);
      if (high != std::string_view::npos && low != std::string_view::npos) {
        out += static_cast<char>(high * 16 + low);
        at += escape.size() + 2;
        continue;
      }
    }
    out += stored[at++];
  }
  return out;
}

PostgresValue parameter(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return {std::to_string(*integer)};
  if (const auto* real = std::get_if<double>(&value)) return {fmt::format("{:.17g}", *real)};
  if (const auto* text = std::get_if<std::string_view>(&value)) return {storable(*text)};
  if (const auto* blob = std::get_if<Blob>(&value)) return {std::string(blob->bytes), true};
  if (const auto* hash = std::get_if<Hash128>(&value)) {
    const auto bytes = bytes_of(*hash);
    return {std::string(bytes.data(), bytes.size()), true};
  }
  return {};
}

std::vector<PostgresValue> parameters(std::span<const Value> values) {
  std::vector<PostgresValue> all;
  for (const Value& value : values) all.push_back(parameter(value));
  return all;
}

void append_field(std::string& line, const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    line += std::to_string(*integer);
  } else if (const auto* real = std::get_if<double>(&value)) {
    line += fmt::format("{:.17g}", *real);
  } else if (const auto* text = std::get_if<std::string_view>(&value)) {
    for (const char c : storable(*text)) {
      switch (c) {
        case '\\':
          line += "\\\\";
          break;
        case '\n':
          line += "\\n";
          break;
        case '\r':
          line += "\\r";
          break;
        case '\t':
          line += "\\t";
          break;
        default:
          line += c;
      }
    }
  } else if (const auto* blob = std::get_if<Blob>(&value)) {
    line += "\\\\x";
    append_hexadecimal(line, blob->bytes);
  } else if (const auto* hash = std::get_if<Hash128>(&value)) {
    const auto bytes = bytes_of(*hash);
    line += "\\\\x";
    append_hexadecimal(line, {bytes.data(), bytes.size()});
  } else {
    line += "\\N";
  }
}

}  // namespace gainsay
