// Words of texts for PostgreSQL's search, made here so that they are those of SQLite's (unicode61,
// remove_diacritics 2): letters and digits, case and accents make no difference. The server's own parser
// would split addresses, hyphens and numbers in its own way.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/search_words.h"

namespace gainsay {

struct FoldedWord {
  std::string word;
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
};

std::vector<FoldedWord> folded_words(std::string_view text);

/// The text's words with their places as a tsvector is written. The server keeps no places beyond 16,383;
/// words beyond what a tsvector can hold (1 MB) are left out.
std::string word_vector(std::string_view text);

/// What is looked for as a tsquery is written; nothing where no term has a word.
std::optional<std::string> word_query(const std::vector<SearchTerm>& terms);

/// 24 words of `text` around the first that is wanted, those wanted between "[" and "]".
std::string excerpt(std::string_view text, const std::vector<SearchTerm>& terms);

}  // namespace gainsay
