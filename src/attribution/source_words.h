// Phrases by which sources are called, compared with the names of speakers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "attribution/words.h"

namespace gainsay {

/// The last capital of the phrase, in lower case, before a comma or "of": "brill" of "Ana Brill, head of the
/// mill".
std::string last_name(const std::vector<Word>& words);

/// Whether a name, in lower case, holds `word` as a whole word.
bool has_name(std::string_view lower_name, std::string_view word);

/// "A former member" of "a former member of the group": who belongs to the group is not the group.
std::string without_links(std::string name);

/// Whether a common noun is the last word of the phrase, before a comma: "the Sanders campaign".
bool ends_in_noun(const std::vector<Word>& words);

/// "The mother of four" is not "the mother of three".
bool counts_otherwise(const std::vector<Word>& words, std::string_view lower_name);

}  // namespace gainsay
