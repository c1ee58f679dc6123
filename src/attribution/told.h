// Who is told something where the verb stands in the passive.
#pragma once

#include <vector>

#include "attribution/attribution.h"

namespace gainsay {

/// "Residents urged to leave", "the jury has been told that ...": who stands before the verb is told, and
/// somebody else tells, whom the sentence does not name.
bool take_told(const Article& article, const Text& text, Attribution& item);

/// "Asked how she knew, Cruz said", "Balan, when asked, refused": who answers was asked. `items` are in the
/// order of the text.
void address_asked(const Article& article, const Text& text, std::vector<Attribution>& items);

}  // namespace gainsay
