// The lines of a CoNLL-U file, told apart.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gainsay {

struct ConlluLine {
  enum class Kind {
    comment,       ///< text is in columns[0], from "#" on
    surface,       ///< "2-3": what is written together
    word,          ///< a syntactic word
    empty_node,    ///< "2.1"
    sentence_end,  ///< an empty line
    damaged,       ///< not ten columns
  };
  Kind kind = Kind::comment;
  std::array<std::string_view, 10> columns;
  std::size_t at = 0;  ///< byte where the line begins
};

class ConlluLines {
 public:
  explicit ConlluLines(std::string_view content) : content_(content) {}

  /// False at the end. A sentence that no empty line closes is closed by the end of the file.
  bool next(ConlluLine& line);

 private:
  std::string_view content_;
  std::size_t at_ = 0;
  bool open_ = false;  ///< inside a sentence
};

}  // namespace gainsay
