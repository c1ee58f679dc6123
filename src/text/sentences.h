// Where sentences end: left to right, each gap judged by the words around it and those since the last end.
#pragma once

#include <string_view>
#include <vector>

#include "text/sentence_model.h"
#include "text/text.h"

namespace gainsay {

/// The sentences of every paragraph's tokens, which they partition. `quotations` are those of the article.
/// Takes time linear in the number of tokens. None has more than 500: a list without an end is cut there,
/// since what reads a sentence may take the square of its length.
std::vector<Sentence> split_sentences(std::string_view text, const std::vector<Token>& tokens,
                                      const std::vector<IndexRange>& paragraphs,
                                      const std::vector<Quotation>& quotations, const SentenceModel& model);

}  // namespace gainsay
