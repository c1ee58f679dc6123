// Words by which two statements are seen to speak of the same thing.
#pragma once

#include <string>
#include <vector>

#include "attribution/attribution.h"
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

/// Whether a word is a number from two on: "nine", "40".
bool is_number(std::string_view word);

/// Whether words[i] negates: "not", "no", "void", "false", "free of", ...
bool negates_at(const std::vector<Word>& words, std::size_t i);

/// Whether the words only point at what was said before: "the reports", "that".
bool points_back(const std::vector<Word>& words);

/// The same of an attribution, whose cue may have taken the noun: "rejected any suggestion of" wrongdoing.
bool points_back(const Article& article, const Text& text, const Attribution& item);

}  // namespace gainsay
