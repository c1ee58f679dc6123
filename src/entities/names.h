// Where the names are: a first, rule-based finder. A learnt model can take its place behind this header.
#pragma once

#include <vector>

#include "entities/entities.h"
#include "entities/words.h"

namespace gainsay {

/// A name in the text: words [first, last) of read_words.
struct Name {
  Span span;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  EntityKind kind = EntityKind::unknown;  ///< as its own words and its neighbours suggest
};

/// Finds names by their capitals. A capital that says nothing (sentence start, title case) counts only where
/// the rest of the article bears it out. Ascending, apart.
std::vector<Name> find_names(const Article& article, const Text& layers, const std::vector<NameWord>& words);

/// Folded words of a name, spaced, without "the".
std::string name_key(const std::vector<NameWord>& words, const Name& name);

}  // namespace gainsay
