#include "export/page_writer.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace gainsay {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_space(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

// Controls, and the format characters that reorder or hide text (Unicode Standard Annex 9).
bool is_unsafe(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

std::size_t columns_of(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  const auto category = u_charType(point);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string_view escape_of(Style style) {
  switch (style) {
    case Style::plain:
      return "";
    case Style::strong:
      return "\x1b[1m";
    case Style::faint:
      return "\x1b[2m";
    case Style::source:
      return "\x1b[36m";
    case Style::cue:
      return "\x1b[35m";
  }
  return "";
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto decoded = utf8::decode(text, at);
    columns += columns_of(decoded.value);
    at += std::max<std::size_t>(decoded.length, 1);
  }
  return columns;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto decoded = utf8::decode(text, at);
    const std::size_t length = std::max<std::size_t>(decoded.length, 1);
    const char32_t c = decoded.value;
    if (is_space(c) && c != 0xA0) {
      space = !out.empty();
    } else {
      if (std::exchange(space, false)) out += ' ';
      out += is_unsafe(c) ? replacement : text.substr(at, length);
    }
    at += length;
  }
  return out;
}

std::vector<PageWriter::Word> PageWriter::words_of(const std::vector<Piece>& pieces) {
  std::vector<Word> words;
  bool inside = false;
  for (const Piece& piece : pieces) {
    for (std::size_t at = 0; at < piece.text.size();) {
      if (piece.text[at] == ' ') {
        inside = false;
        ++at;
        continue;
      }
      const std::size_t end = std::min(piece.text.find(' ', at), piece.text.size());
      if (!inside) words.emplace_back();
      inside = true;
      Piece fragment{piece.text.substr(at, end - at), piece.style};
      words.back().width += display_width(fragment.text);
      words.back().fragments.push_back(std::move(fragment));
      at = end;
    }
  }
  return words;
}

std::vector<PageWriter::Word> PageWriter::cut(const Word& word, std::size_t width) {
  std::vector<Word> parts(1);
  for (const Piece& fragment : word.fragments) {
    Piece part{"", fragment.style};
    for (std::size_t at = 0; at < fragment.text.size();) {
      const auto decoded = utf8::decode(fragment.text, at);
      const std::size_t length = std::max<std::size_t>(decoded.length, 1);
      const std::size_t columns = columns_of(decoded.value);
      if (parts.back().width + columns > width && parts.back().width > 0) {
        if (!part.text.empty()) parts.back().fragments.push_back(part);
        part.text.clear();
        parts.emplace_back();
      }
      part.text += fragment.text.substr(at, length);
      parts.back().width += columns;
      at += length;
    }
    if (!part.text.empty()) parts.back().fragments.push_back(std::move(part));
  }
  return parts;
}

void PageWriter::put(const Piece& piece) {
  const std::string_view escape = colour_ ? escape_of(piece.style) : "";
  out_ += escape;
  out_ += piece.text;
  if (!escape.empty()) out_ += "\x1b[0m";
}

void PageWriter::paragraph(std::size_t indent, std::size_t hanging, const std::vector<Piece>& pieces) {
  // A page too narrow for its indents keeps room for words.
  const std::size_t deepest = width_ / 3;
  indent = std::min(indent, deepest);
  hanging = std::min(hanging, deepest);
  out_.append(indent, ' ');
  std::size_t column = indent;
  bool fresh = true;
  const auto set = [&](const Word& word) {
    if (!fresh && column + 1 + word.width > width_) {
      out_ += '\n';
      out_.append(hanging, ' ');
      column = hanging;
      fresh = true;
    }
    if (!fresh) {
      out_ += ' ';
      ++column;
    }
    for (const Piece& fragment : word.fragments) put(fragment);
    column += word.width;
    fresh = false;
  };
  for (const Word& word : words_of(pieces)) {
    if (word.width <= width_ - hanging) {
      set(word);
      continue;
    }
    for (const Word& part : cut(word, width_ - std::max(hanging, indent))) set(part);
  }
  out_ += '\n';
}

void PageWriter::rule() {
  std::string line;
  for (std::size_t column = 0; column < width_; ++column) line += "\u2550";
  put({std::move(line), Style::faint});
  out_ += '\n';
}

void PageWriter::heading(std::string_view text) {
  out_ += '\n';
  paragraph(0, 0, {{std::string(text), Style::strong}});
}

}  // namespace gainsay
