#include "ingest/node_text.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/utf8.h"

namespace gainsay {
namespace {

bool is_name_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
}

// The references that can look like literal text once decoded.
std::optional<char> markup_character(std::string_view reference) {
  if (reference == "&amp;" || reference == "&AMP;" || reference == "&#38;" || reference == "&#x26;")
    return '&';
  if (reference == "&lt;") return '<';
  if (reference == "&gt;") return '>';
  if (reference == "&quot;" || reference == "&#34;") return '"';
  return std::nullopt;
}

// Whether the next few literal bytes agree, so that a reference's length is a good guess.
bool resumes(std::string_view raw, std::string_view text) {
  if (raw.empty() || text.empty()) return raw.empty() == text.empty();
  const std::size_t count = std::min({raw.size(), text.size(), std::size_t{4}});
  for (std::size_t i = 0; i < count; ++i) {
    if (raw[i] == '&' || raw[i] == '\r') return true;
    if (raw[i] != text[i]) return false;
  }
  return true;
}

std::size_t reference_length(std::string_view raw) {
  std::size_t end = 1;
  while (end < raw.size() && end < 40 && is_name_character(raw[end])) ++end;
  return end < raw.size() && raw[end] == ';' ? end + 1 : end;
}

struct Match {
  std::size_t raw = 0;
  std::size_t text = 0;
};

// How much of `raw`, which begins with '&', became how much of `text`.
std::optional<Match> match_reference(std::string_view raw, std::string_view text) {
  const std::size_t longest = reference_length(raw);
  if (const auto plain = markup_character(raw.substr(0, longest))) {
    if (text.front() == *plain) return Match{longest, 1};
  }
  const std::size_t one = utf8::decode(text, 0).length;
  for (std::size_t length = longest; length >= 2; --length) {
    if (resumes(raw.substr(length), text.substr(one)) && text.front() != '&') return Match{length, one};
    if (one < text.size()) {
      const std::size_t two = one + utf8::decode(text, one).length;
      if (resumes(raw.substr(length), text.substr(two)) && text.front() != '&') return Match{length, two};
    }
  }
  if (text.front() == '&') return Match{1, 1};
  return std::nullopt;
}

}  // namespace

MappedText map_text(std::string_view page, const HtmlNode& text_node) {
  const std::string_view text = text_node.text;
  const std::uint32_t start =
      std::min<std::uint32_t>(text_node.source.begin, static_cast<std::uint32_t>(page.size()));
  const std::string_view raw = page.substr(start, text_node.source.size());
  MappedText out;
  if (raw == text) {
    out.copy(text, start);
    return out;
  }
  const auto place = [start](std::size_t at) { return start + static_cast<std::uint32_t>(at); };
  std::size_t i = 0;
  std::size_t j = 0;
  while (j < text.size() && i < raw.size()) {
    if (raw[i] == '\r') {
      const std::size_t length = i + 1 < raw.size() && raw[i + 1] == '\n' ? 2 : 1;
      if (text[j] != '\n') break;
      out.replace("\n", place(i), static_cast<std::uint32_t>(length));
      i += length;
      ++j;
    } else if (raw[i] == '&') {
      const auto match = match_reference(raw.substr(i), text.substr(j));
      if (!match) break;
      if (match->raw == 1) {
        out.copy(text.substr(j, 1), place(i));
      } else {
        out.replace(text.substr(j, match->text), place(i), static_cast<std::uint32_t>(match->raw));
      }
      i += match->raw;
      j += match->text;
    } else if (raw[i] == text[j]) {
      std::size_t length = 0;
      while (i + length < raw.size() && j + length < text.size() && raw[i + length] == text[j + length] &&
             raw[i + length] != '&' && raw[i + length] != '\r') {
        ++length;
      }
      out.copy(text.substr(j, length), place(i));
      i += length;
      j += length;
    } else {
      break;
    }
  }
  if (j < text.size()) out.replace(text.substr(j), place(i), static_cast<std::uint32_t>(raw.size() - i));
  return out;
}

}  // namespace gainsay
