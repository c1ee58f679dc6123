// What the text says for a name being a place.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/span.h"
#include "entities/names.h"
#include "entities/words.h"

namespace gainsay {

/// Folded names of one word that the article treats as places: with a demonym ("Kestrian officials" beside
/// "Kestria"), with a state of their own ("Ruvenia's foreign ministry"), or in the dateline.
std::set<std::string> names_of_places(const std::vector<NameWord>& words, const std::vector<Name>& names,
                                      Span dateline);

}  // namespace gainsay
