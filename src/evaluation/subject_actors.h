// Who is who in a subject, as a ledger has it, held against the gold.
#pragma once

#include "base/result.h"
#include "evaluation/story_scores.h"
#include "evaluation/subject_scores.h"
#include "store/ledger.h"

namespace gainsay {

struct ActorScores {
  FieldScore known;   ///< actors of the gold that the ledger has
  FieldScore joined;  ///< their other names, surnames left out: one actor of the ledger has both
  FieldScore used;    ///< names by which a publisher calls them
  FieldScore apart;   ///< two of whom a name fits both, and who are not one actor of the ledger
};

/// Places are no actors of a ledger, and left out. Fails as the ledger does.
Result<ActorScores> score_actors(const Subject& subject, Ledger& ledger, SubjectMisses& misses);

}  // namespace gainsay
