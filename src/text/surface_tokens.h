// Surface tokens: what is written as one word, though syntax takes it for several ("don't").
#pragma once

#include <string_view>

#include "base/span.h"

namespace gainsay {

/// Whether the token at `next` is a clitic written together with the token before it, which ends at `before`.
bool continues_surface_token(std::string_view text, Span before, Span next);

/// Joins clitics to the word before them, as the treebanks' surface tokens have them. Words ascend.
Spans surface_tokens(std::string_view text, const Spans& words);

}  // namespace gainsay
