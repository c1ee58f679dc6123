// Words and marks, by the conventions of the English Universal Dependencies.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/text.h"

namespace gainsay {

/// Appends the tokens of `paragraph` (a span of `text`, on UTF-8 boundaries), at most `most` of them;
/// returns false where there are more. Tokens ascend and cover all characters but white space. Takes time
/// linear in the paragraph's length, whatever it holds.
///
/// Clitics are cut off ("do" "n't", "can" "not", "gon" "na"), so are units and signs ("15" "km", "5" "%",
/// "$" "5") and, as Universal Dependencies has it where Penn does not, hyphens ("15" "-" "year") unless a
/// prefix stands before them ("non-profit"). URLs, addresses, handles, figures, dates, initials and
/// abbreviations stay whole.
bool tokenise(std::string_view text, Span paragraph, std::size_t most, std::vector<Token>& tokens);

}  // namespace gainsay
