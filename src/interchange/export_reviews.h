// What people decided on what was read, to train and to count from.
#pragma once

#include "interchange/export_ledger.h"

namespace gainsay {

/// A line for each decision, by article, in the order in which they were taken:
/// {"record":"review", "number", "article", "attribution", "judged", "answers", "verdict", "stance", "note",
/// "reviewer", "decided", "holds", "source", "cue", "content"}. "holds" is whether no later one is on the
/// same words; "answers" is null or, on a link, {"article", "judged", "source", "cue", "content"}. Words are
/// null where the ledger no longer has the article. Fails as Ledger does, and as `write` does.
Result<void> export_review_lines(Ledger& ledger, const Write& write);

/// A folder for brat: ID.txt and ID.ann of each article with a decision that holds, and the annotation.conf.
/// An attribution that was judged is an event with a Verdict, its Stance where it is accepted or was
/// corrected, and a note that says who decided and when; a link within the article is a relation, Answers or
/// Answers-not, one to another article a note. Fails as export_review_lines does.
Result<void> export_review_folder(Ledger& ledger, const WriteFile& write);

}  // namespace gainsay
