// Statements that call something untrue: a denial whose verb is only one of saying.
#pragma once

#include <vector>

#include "attribution/words.h"

namespace gainsay {

/// "The claim that the water was cut is wrong", "these are lies", "it was not correct": what is called untrue
/// is a saying, a paper, or what "this" and "it" point at; not "the door was wrong". `words` are those of
/// what is said.
bool calls_untrue(const std::vector<Word>& words);

/// "Nobody has closed anything", "not one bullet left a gun", "we never sold it": the sentence opens by
/// saying that there was nothing of the kind, or the speakers say it of themselves.
bool says_it_was_not(const std::vector<Word>& words);

}  // namespace gainsay
