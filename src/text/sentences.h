// Where sentences end.
#pragma once

#include <string_view>
#include <vector>

#include "text/text.h"

namespace gainsay {

/// Appends the sentences of `tokens`, all of one paragraph, to `sentences`. They partition the tokens.
void split_sentences(std::string_view text, const std::vector<Token>& tokens, IndexRange range,
                     std::uint32_t paragraph, std::vector<Sentence>& sentences);

}  // namespace gainsay
