// Words, tags, lemmas and heads as CoNLL-U, the table that treebank tools read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "entities/name_tagger.h"
#include "extract/article.h"
#include "syntax/syntax.h"
#include "text/text.h"

namespace gainsay {

/// One article: "# newdoc" with `id`, "# newpar" where a paragraph begins, "# text" for each sentence, ten
/// columns a word. "don't" has a line of its own before those of "do" and "n't". The last column says
/// SpaceAfter=No, TokenRange=begin:end in code points of the article's text, and NER=B-Person where a name
/// begins, I-Person where it goes on. https://universaldependencies.org/format.html
std::string to_conllu(const Article& article, const Text& text, const Syntax& syntax,
                      const SyntaxModel& model, const std::vector<TaggedName>& names, std::string_view id);

}  // namespace gainsay
