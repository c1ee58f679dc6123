// The names of one article, held against each other.
#pragma once

#include <span>
#include <vector>

#include "entities/name_tagger.h"
#include "syntax/word_form.h"

namespace gainsay {

/// Each sentence was labelled by itself; what the article calls alike is alike. A name gets the kind that
/// more than half of the names of the same words have, and a name of one word that ends a person's fuller
/// name is that person. Dates and amounts of money stay. `forms` are those of all words that `names` count.
/// Linear but for sorting.
void agree_names(std::span<const WordForm> forms, std::vector<TaggedName>& names);

}  // namespace gainsay
