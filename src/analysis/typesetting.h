// Words that a corpus gives one by one, set as text: the engine reads text.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/span.h"
#include "extract/article.h"

namespace gainsay {

struct SetText {
  Article article;  ///< one paragraph
  std::vector<Span>
      places;  ///< of each token in the article's text; empty spans for marks that were left out
};

/// With spaces where they belong. The marks and brackets of Penn's treebank ("``", "-LRB-") become those of
/// print.
SetText set_as_text(std::span<const std::string> tokens);

}  // namespace gainsay
