// Words as a gold file quotes them, found in the text.
#pragma once

#include <string_view>
#include <tl/expected.hpp>

#include "base/span.h"

namespace gainsay {

/// The pieces that `written` quotes of one paragraph each, apart by " … ". A piece may leave out its middle,
/// "first words [...] last words", and ends with " #2" where its (first) words stand in the text more than
/// once and the second place is meant. Whole words only. What is wrong is told as a sentence.
tl::expected<Spans, std::string> find_quoted_words(std::string_view text, std::string_view written);

}  // namespace gainsay
