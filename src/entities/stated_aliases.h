// Other names that an article states in words: "(ABC)", "also known as", "which calls itself".
#pragma once

#include <vector>

#include "entities/aliases.h"

namespace gainsay {

/// Adds what the words behind each name say, in the order of the names.
void add_stated_aliases(const std::vector<NameWord>& words, const std::vector<Name>& names,
                        std::vector<AliasLink>& links);

}  // namespace gainsay
