#include "serve/target.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/utf8.h"

namespace gainsay::serve {
namespace {

std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

enum class Plus { itself, space };

Result<std::string> unescaped(std::string_view text, Plus plus) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus == Plus::space) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      const auto high = i + 2 < text.size() ? hex_digit(text[i + 1]) : std::nullopt;
      const auto low = i + 2 < text.size() ? hex_digit(text[i + 2]) : std::nullopt;
      if (!high || !low)
        return fail(ErrorCode::damaged, "an escape in the address is not % and two hexadecimal digits");
      out += static_cast<char>(*high << 4 | *low);
      i += 2;
    }
  }
  for (const char c : out) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
      return fail(ErrorCode::damaged, "the address has a control character");
  }
  if (utf8::find_invalid(out) != std::string::npos)
    return fail(ErrorCode::damaged, "the address is not UTF-8");
  return out;
}

}  // namespace

Result<Target> read_target(std::string_view target) {
  if (!target.starts_with('/')) return fail(ErrorCode::damaged, "the address begins with no slash");
  const std::size_t question = target.find('?');
  std::string_view path = target.substr(1, question == std::string_view::npos ? question : question - 1);
  Target out;
  for (;;) {
    const std::size_t slash = path.find('/');
    auto segment = unescaped(path.substr(0, slash), Plus::itself);
    if (!segment) return tl::unexpected(std::move(segment.error()));
    out.path.push_back(std::move(*segment));
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
  }
  std::string_view query =
      question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
  while (!query.empty()) {
    const std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    if (pair.empty()) continue;
    const std::size_t equals = pair.find('=');
    auto name = unescaped(pair.substr(0, equals), Plus::space);
    auto value = unescaped(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1),
                           Plus::space);
    if (!name) return tl::unexpected(std::move(name.error()));
    if (!value) return tl::unexpected(std::move(value.error()));
    out.query.emplace_back(std::move(*name), std::move(*value));
  }
  return out;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~';
    if (plain) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace gainsay::serve
