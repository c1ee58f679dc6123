// The closed sets of the stages and those of the public header: value for value the same.
//
// A value put in, moved or taken out on one side only stops the build here or fails the test of the names.
// One added after the last has to be added to both by hand.
#pragma once

#include "analysis/analysis.h"
#include "gainsay.h"

namespace gainsay::v1 {

#define GAINSAY_SAME(Ours, Inner, last)                                                  \
  static_assert(static_cast<int>(Ours::last) == static_cast<int>(gainsay::Inner::last)); \
  constexpr Ours same(gainsay::Inner value) {                                            \
    return static_cast<Ours>(value);                                                     \
  }                                                                                      \
  constexpr gainsay::Inner same(Ours value) {                                            \
    return static_cast<gainsay::Inner>(value);                                           \
  }

GAINSAY_SAME(ErrorCode, ErrorCode, unwritable)
GAINSAY_SAME(ParagraphKind, ParagraphKind, caption)
GAINSAY_SAME(Mode, Mode, mixed)
GAINSAY_SAME(Stance, Stance, other)
GAINSAY_SAME(Polarity, Polarity, negative)
GAINSAY_SAME(Certainty, Certainty, conditional)
GAINSAY_SAME(Anonymity, Anonymity, none)
GAINSAY_SAME(ActorKind, EntityKind, unknown)
GAINSAY_SAME(AliasKind, AliasKind, translation)
GAINSAY_SAME(TimeKind, TimeKind, set)
GAINSAY_SAME(TimeModifier, TimeModifier, at_most)
GAINSAY_SAME(Unresolved, Unresolved, vague)
GAINSAY_SAME(PlaceKind, PlaceKind, nature)
GAINSAY_SAME(Unlocated, Unlocated, not_listed)
GAINSAY_SAME(EvidenceKind, EvidenceKind, next_statement)
GAINSAY_SAME(HeadlineFindingKind, HeadlineFindingKind, number_changed)

#undef GAINSAY_SAME

}  // namespace gainsay::v1
