// What the learnt name tagger adds to the names that capitals show.
#pragma once

#include <string_view>
#include <vector>

#include "entities/name_tagger.h"
#include "entities/names.h"
#include "entities/words.h"
#include "text/text.h"

namespace gainsay {

/// Gives each name the kind of the tagged name that is it or most of it, and adds tagged persons, places,
/// organisations and facilities where no name was found. A role or a kind that the name's own words give away
/// ("Camp ...") stays. Names stay ascending and apart.
void add_learnt_names(std::string_view article_text, const Text& text, const std::vector<TaggedName>& tagged,
                      const std::vector<NameWord>& words, std::vector<Name>& names);

}  // namespace gainsay
