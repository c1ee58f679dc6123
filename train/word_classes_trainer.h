// Learns word classes from running words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "profile.h"
#include "syntax/word_classes.h"

namespace gainsay::train {

/// Sentences as hashes of lower-case words.
using RunningWords = std::vector<std::vector<std::uint32_t>>;

/// All the running text of the training corpora: treebanks, MASC and, in full, PolNeAR and worldwide news.
RunningWords read_running_words(const std::string& corpora, Profile profile);

/// The exchange algorithm (Martin, Liermann and Ney 1998; two-sided as in Dehdari et al. 2016): each word
/// goes to the class that makes its neighbours on both sides most likely, until nothing moves or `rounds`
/// are over. Words that occur fewer than `least` times stay out. The same on every machine.
WordClasses learn_word_classes(const RunningWords& sentences, std::size_t classes, std::size_t least,
                               int rounds);

}  // namespace gainsay::train
