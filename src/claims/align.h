// Which term of one statement means the same as which of another.
#pragma once

#include "claims/compare.h"
#include "claims/statement.h"

namespace gainsay {

struct AlignedStatements {
  TermAlignment alignment;
  float words_common = 0;   ///< as TermAlignment::common, of all but names and times
  std::size_t strong = 0;   ///< common words and numbers that tell something
  bool mains_meet = false;  ///< both turn on the same
  bool a_main_met = false;  ///< what the first turns on is common, whether the second turns on it or not
  bool b_main_met = false;
  bool negated_apart = false;  ///< a common term that neither turns on is negated in one of them alone
  bool roles_crossed = false;  ///< who does it in one has it done to them in the other
  bool places_differ = false;  ///< both name places, and none is common
};

/// Pure. Quadratic in the terms, of which a statement has 60 at most.
AlignedStatements align(const Statement& a, const Statement& b);

}  // namespace gainsay
