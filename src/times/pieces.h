// A sentence cut as time expressions need it: "mid-2015" is three pieces, "9am" and "1990s" two.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include "times/time_words.h"

namespace gainsay {

struct TimePiece {
  Span span;
  std::string lower;     ///< ASCII lower case; a dash of any kind is "-", an apostrophe "'"
  std::string_view tag;  ///< Penn tag of its token
  TimeWord word;
  int number = -1;  ///< what its digits say
  int digits = 0;   ///< how many they are
  bool glued = false;
  bool capital = false;
  [[nodiscard]] bool is(TimeWordClass kind) const { return word.kind == kind; }
  [[nodiscard]] bool is(std::string_view text) const { return lower == text; }
};

/// Of one sentence. `tags` are the Penn tags of the tagset's entries.
std::vector<TimePiece> time_pieces(std::string_view article_text, const Text& text, const Sentence& sentence,
                                   const Syntax& syntax, const std::vector<std::string_view>& tags);

}  // namespace gainsay
