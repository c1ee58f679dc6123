// Sources with a clause between commas before the cue.
#pragma once

#include "attribution/links.h"

namespace gainsay {

/// "The president, who has denied it, told reporters", "a diplomat, who asked not to be named, said", "the
/// email, seen by the Courier, reads": whoever the labeller takes from the clause, it is the noun before it
/// that speaks, and the clause is part of it.
void mend_source_clauses(const Article& article, const Text& text, LinkedSpans& linked);

}  // namespace gainsay
