// Words set in columns: wrapping by display width, hanging indents, a few styles.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// Columns that `text` takes on a terminal: wide characters two, combining ones none. Unicode Standard
/// Annex 11.
std::size_t display_width(std::string_view text);

/// `text` on one line: each run of white space one space, control and direction characters U+FFFD, so that
/// no page can drive the terminal or reorder the report.
std::string printable(std::string_view text);

enum class Style { plain, strong, faint, source, cue };

/// Text in one style. Spaces at its ends part words, no space joins it to its neighbour.
struct Piece {
  std::string text;
  Style style = Style::plain;
};

class PageWriter {
 public:
  PageWriter(std::size_t width, bool colour) : width_(width), colour_(colour) {}

  /// Pieces as one paragraph: `indent` columns before the first line, `hanging` before the others. A word too
  /// long for a line is cut.
  void paragraph(std::size_t indent, std::size_t hanging, const std::vector<Piece>& pieces);
  /// An empty line and a heading.
  void heading(std::string_view text);
  /// A line across the page: where one document ends and the next begins.
  void rule();
  void empty_line() { out_ += '\n'; }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  struct Word {
    std::vector<Piece> fragments;
    std::size_t width = 0;
  };
  static std::vector<Word> words_of(const std::vector<Piece>& pieces);
  static std::vector<Word> cut(const Word& word, std::size_t width);
  void put(const Piece& piece);

  std::size_t width_;
  bool colour_;
  std::string out_;
};

}  // namespace gainsay
