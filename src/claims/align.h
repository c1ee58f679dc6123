// Which term of one statement means the same as which of another.
#pragma once

#include "claims/compare.h"
#include "claims/statement.h"

namespace gainsay {

struct AlignedStatements {
  Alignment alignment;
  bool main_met = false;  ///< what each turns on is common, or one of them turns on what the other has too
  bool main_negated = false;   ///< a common term is negated in one of them alone
  bool roles_crossed = false;  ///< who does it in one has it done to them in the other
  bool places_differ = false;  ///< both name places, and none is common
};

/// Pure. Quadratic in the terms, of which a statement has 60 at most.
AlignedStatements align(const Statement& a, const Statement& b);

}  // namespace gainsay
