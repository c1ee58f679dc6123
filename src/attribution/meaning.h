// Words by which two statements are seen to speak of the same thing.
#pragma once

#include <string>
#include <vector>

#include "attribution/words.h"

namespace gainsay {

/// A word of four letters or more that is no function word, by its stem.
struct MeaningWord {
  Span span;
  std::string stem;
};

std::vector<MeaningWord> meaning_words(const Article& article, const Text& text, const Spans& pieces);

/// The same of words already read.
std::vector<MeaningWord> meaning_words(const std::vector<Word>& words);

/// "not", "no", "void", "false", ...: `word` in lower case.
bool is_negating(std::string_view word);

/// Whether the words only point at what was said before: "the reports", "that".
bool points_back(const std::vector<Word>& words);

}  // namespace gainsay
