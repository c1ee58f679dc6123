// Claims, disputes and replies that a ledger finds in a subject, held against the gold.
#pragma once

#include "base/result.h"
#include "evaluation/attribution_scores.h"
#include "evaluation/story_scores.h"
#include "evaluation/subject_scores.h"
#include "store/ledger.h"

namespace gainsay {

/// Over statements of the gold that were found as attributions; what else a ledger joins is not judged, since
/// the gold does not list everything.
struct ClaimScores {
  FoundScore pairs;        ///< statements of one claim, two and two
  FoundScore across;       ///< of these, such as stand in two articles
  FoundScore answers;      ///< answers that are held against a claim of the gold
  FieldScore sides;        ///< of those found: they speak against the claim, or for it
  FieldScore accusations;  ///< found as such
  FieldScore replies;      ///< of these: what their own article says of the accused's answer
  FieldScore later;        ///< of these: the first answer in another article, and after how many days
};

/// Fails as the ledger does.
Result<ClaimScores> score_claims(const Subject& subject, const SubjectReading& reading, Ledger& ledger,
                                 SubjectMisses& misses);

}  // namespace gainsay
