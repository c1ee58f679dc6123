// What of two texts is not the same, as spans of both.
#pragma once

#include <vector>

#include "base/span.h"
#include "copies/alignment.h"
#include "copies/words.h"

namespace gainsay {

enum class DifferenceKind { only_a, only_b, reworded };

/// Words that one text has and the other lacks, or other words in their place. A span is from its first word
/// to the end of its last one; that of the side which has nothing is empty at 0.
struct Difference {
  DifferenceKind kind = DifferenceKind::only_a;
  Span a;
  Span b;
  std::uint32_t words_a = 0;
  std::uint32_t words_b = 0;
};

/// All differences: those with words of `a` in the order of `a`, then those of `b` alone in the order of `b`.
/// Passages that only moved are none. What stands between the same two runs on both sides is reworded, up to
/// 40 words on each; longer stretches are taken as cut and added.
std::vector<Difference> differences(const Alignment& alignment, const std::vector<ComparedWord>& a,
                                    const std::vector<ComparedWord>& b);

}  // namespace gainsay
