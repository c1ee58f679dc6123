// Contents read for themselves: what somebody says may report what others say.
#pragma once

#include <cstdint>
#include <vector>

#include "attribution/passage_features.h"
#include "base/span.h"
#include "text/text.h"

namespace gainsay {

/// Layers of pieces of an article alone, as if nothing stood around them: a sentence ends with its piece, a
/// head outside of it is none, quotation marks around a whole piece and a "that" before it are left out.
/// Spans are of the article's text as ever, and paragraphs keep their numbers. The encoder's vectors are left
/// out.
struct Excerpt {
  Text text;
  Syntax syntax;
  std::vector<std::uint8_t> names;    ///< by token, as PassageLayers has them
  std::vector<IndexRange> sentences;  ///< those of each piece, in order of the pieces; pieces without a word
                                      ///< are left out
};

/// `pieces` ascend and do not overlap. Linear in the words of the article.
Excerpt excerpt(const PassageLayers& layers, std::string_view article_text, const Spans& pieces);

}  // namespace gainsay
