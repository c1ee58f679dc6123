// The layer of claims: which attributions state the same, the contrary, or another number.
#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "store/ledger.h"

namespace gainsay {

/// Holds what the article's attributions state against what the ledger's others do (claims/compare.h).
Result<void> link_claims(Ledger& ledger, const Hash128& article);

}  // namespace gainsay
