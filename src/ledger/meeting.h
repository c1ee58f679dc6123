// Where two statements meet: the words that both use.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "attribution/meaning.h"

namespace gainsay {

/// Stems that occur in both.
std::set<std::string> shared_stems(const std::vector<MeaningWord>& a, const std::vector<MeaningWord>& b);

/// The shortest stretch of `words` that holds every stem of `stems`; empty at 0 where one is missing.
Span meeting_words(const std::vector<MeaningWord>& words, const std::set<std::string>& stems);

/// The two stems of `stems` that stand closest in `words`; all where there are fewer than three.
std::set<std::string> closest_pair(const std::vector<MeaningWord>& words, const std::set<std::string>& stems);

}  // namespace gainsay
