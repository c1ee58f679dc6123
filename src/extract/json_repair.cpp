#include "extract/json_ld.h"

namespace gainsay {
namespace {

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

// Copies the string literal that opens at `at`; gives the offset past its end.
std::size_t copy_string(std::string_view text, std::size_t at, std::string& out) {
  out += '"';
  for (++at; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') {
      out += '"';
      return at + 1;
    }
    if (static_cast<unsigned char>(c) < 0x20) {
      out += ' ';
      continue;
    }
    if (c != '\\') {
      out += c;
      continue;
    }
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    if (next == 'u' && at + 5 < text.size() && is_hex(text[at + 2]) && is_hex(text[at + 3]) &&
        is_hex(text[at + 4]) && is_hex(text[at + 5])) {
      out.append(text.substr(at, 6));
      at += 5;
    } else if (next != '\0' && std::string_view("\"\\/bfnrt").find(next) != std::string_view::npos) {
      out.append(text.substr(at, 2));
      ++at;
    }  // else the backslash escapes nothing and goes
  }
  out += '"';
  return at;
}

}  // namespace

std::optional<std::string> repair_json(std::string_view text, int max_depth) {
  std::string out;
  out.reserve(text.size());
  int depth = 0;
  std::size_t at = text.find_first_of("[{");  // <!--, //<![CDATA[ and the like stand before
  if (const std::size_t cdata = text.find("[CDATA["); cdata != std::string_view::npos && cdata <= at) {
    at = text.find_first_of("[{", cdata + 7);
  }
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"') {
      at = copy_string(text, at, out);
      continue;
    }
    if (c == '{' || c == '[') {
      if (++depth > max_depth) return std::nullopt;
    } else if (c == '}' || c == ']') {
      while (!out.empty() && (out.back() == ',' || static_cast<unsigned char>(out.back()) <= ' '))
        out.pop_back();
      out += c;
      if (--depth <= 0) return out;
      ++at;
      continue;
    } else if (c == 'N' && text.substr(at, 3) == "NaN") {
      out += "null";
      at += 3;
      continue;
    } else if (c == '/' && text.substr(at, 2) == "/*") {
      const std::size_t end = text.find("*/", at + 2);
      if (end == std::string_view::npos) return std::nullopt;
      at = end + 2;
      continue;
    } else if (c == ';' || static_cast<unsigned char>(c) < 0x20) {
      out += ' ';
      ++at;
      continue;
    }
    out += c;
    ++at;
  }
  return std::nullopt;
}

}  // namespace gainsay
