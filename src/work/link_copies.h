// The layer of copies: which articles share so much text that one is a copy of the other.
#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "store/ledger.h"

namespace gainsay {

/// Keeps the article's sketch and credits, and the pairs that it makes with those that have a sketch. Texts
/// of one address are versions of it, and no copies. Fails as Ledger does.
Result<void> link_copies(Ledger& ledger, const Hash128& article);

}  // namespace gainsay
