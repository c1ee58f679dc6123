// The parts of speech that words mostly are, counted in treebanks.
#pragma once

#include <string>
#include <vector>

#include "text/word_kinds.h"

namespace gainsay::train {

/// Words with letters that occur at least three times in `files` (CoNLL-U, Penn tags in column 5). Ends the
/// program where one can't be read.
WordKinds count_word_kinds(const std::vector<std::string>& files);

}  // namespace gainsay::train
