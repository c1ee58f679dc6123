// Which term of one statement means the same as which of another.
#pragma once

#include "claims/compare.h"
#include "claims/statement.h"

namespace gainsay {

/// How much of the clause that a statement turns on (all but Term::aside) the other one says as well.
struct CoreHeld {
  float held = 0;             ///< of its weight, 0 to 1
  std::size_t strong = 0;     ///< common words and numbers that tell something
  std::size_t arguments = 0;  ///< common terms of one role, and numbers, beside what it turns on
  bool head_met = false;      ///< the other turns on the same, or asserts it (Term::asserted)
};

struct AlignedStatements {
  TermAlignment alignment;
  float words_common = 0;   ///< as TermAlignment::common, of all but names and times
  std::size_t strong = 0;   ///< common words and numbers that tell something
  bool mains_meet = false;  ///< both turn on the same
  /// What one turns on, the other asserts besides (Term::asserted), and does not turn on itself.
  bool main_meets_asserted = false;
  bool opposed = false;     ///< what meets so is said to be so in one, and not to be so in the other
  bool a_main_met = false;  ///< what the first turns on is common, whether the second turns on it or not
  bool b_main_met = false;
  bool negated_apart = false;  ///< a common term that neither turns on is negated in one of them alone
  bool roles_crossed = false;  ///< who does it in one has it done to them in the other
  bool places_differ = false;  ///< both name places, and none is common
  CoreHeld a_core, b_core;
  bool agents_differ = false;    ///< both tell who does something, and nobody is common
  bool patients_differ = false;  ///< both tell whom or what something is done to, and nothing is common
};

/// Pure. Quadratic in the terms, of which a statement has 60 at most.
AlignedStatements align(const Statement& a, const Statement& b);

}  // namespace gainsay
