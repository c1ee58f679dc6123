// The words of a text as texts are held against each other: what stays the same when a copy is set with other
// capitals, quotation marks or dashes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gainsay {

/// A run of letters and digits; an apostrophe inside it, and a point or comma between digits, are left out:
/// "don’t" is dont, "1,200" is 1200. Where scripts put no spaces between words, each character is one.
struct ComparedWord {
  Span span;               ///< of the text
  std::uint64_t hash = 0;  ///< XXH3-64 of its letters, case folded
  /// A number, or a word with a capital that does not begin a sentence: what tells one story from another
  /// that is told in the same words.
  bool is_name = false;
};

/// The words of `range` of a well-formed UTF-8 text, ascending. Pure.
std::vector<ComparedWord> compared_words(std::string_view text, Span range);

}  // namespace gainsay
