#include "ingest/meta_charset.h"

#include <cstddef>

namespace gainsay {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool starts_with(std::string_view text, std::string_view lower_case) {
  if (text.size() < lower_case.size()) return false;
  for (std::size_t i = 0; i < lower_case.size(); ++i) {
    if (lower(text[i]) != lower_case[i]) return false;
  }
  return true;
}

// The value after "charset" or "encoding", "=", inside one tag.
std::string_view value_after(std::string_view tag, std::string_view key) {
  for (std::size_t at = 0; at + key.size() < tag.size(); ++at) {
    if (!starts_with(tag.substr(at), key)) continue;
    std::size_t from = at + key.size();
    while (from < tag.size() && is_space(tag[from])) ++from;
    if (from >= tag.size() || tag[from] != '=') continue;
    ++from;
    while (from < tag.size() && (is_space(tag[from]) || tag[from] == '"' || tag[from] == '\'')) ++from;
    std::size_t end = from;
    while (end < tag.size() && !is_space(tag[end]) && tag[end] != '"' && tag[end] != '\'' &&
           tag[end] != ';' && tag[end] != '>' && tag[end] != '/') {
      ++end;
    }
    return tag.substr(from, end - from);
  }
  return {};
}

}  // namespace

std::string_view meta_charset(std::string_view page) {
  const std::string_view head = page.substr(0, 8192);
  if (starts_with(head, "<?xml")) {
    const std::string_view label = value_after(head.substr(0, head.find("?>")), "encoding");
    if (!label.empty()) return label;
  }
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    if (head.substr(at, 4) == "<!--") {
      const std::size_t end = head.find("-->", at + 2);
      if (end == std::string_view::npos) return {};
      at = end;
      continue;
    }
    if (starts_with(head.substr(at), "<body")) return {};
    if (!starts_with(head.substr(at), "<meta")) continue;
    const std::string_view label = value_after(head.substr(at, head.find('>', at) - at), "charset");
    if (!label.empty()) return label;
  }
  return {};
}

}  // namespace gainsay
