// What a filter of claims asks, as conditions of a question.
#pragma once

#include "base/result.h"
#include "store/questions.h"
#include "store/sqlite.h"

namespace gainsay {

/// Adds what `filter` asks of attribution t in article a, each condition after " AND ". Fails as match_expression does.
Result<void> add_conditions(const ClaimFilter& filter, Question& question);

}  // namespace gainsay
