// Copies and versions that a ledger finds in a subject, held against the gold.
#pragma once

#include "base/result.h"
#include "evaluation/attribution_scores.h"
#include "evaluation/story_scores.h"
#include "evaluation/subject_scores.h"
#include "store/ledger.h"

namespace gainsay {

struct CopyScores {
  FoundScore pairs;            ///< articles of one group, two and two; versions of one address left out
  FieldScore origins;          ///< copies that are held against the article that they were made from
  FieldScore credits;          ///< copies that name their origin, and are read so
  FoundScore dropped_denials;  ///< copies that lack a denial of their origin's
  FoundScore versions;         ///< texts of one address, an earlier and the next
  FieldScore changes;          ///< what became of who said what, by kind and place
};

/// Fails as the ledger does.
Result<CopyScores> score_copies(const Subject& subject, const SubjectReading& reading, Ledger& ledger,
                                SubjectMisses& misses);

}  // namespace gainsay
