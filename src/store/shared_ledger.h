// A ledger in a database that something else shares: both can be changed in one transaction.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "store/ledger.h"

namespace gainsay {

/// What add takes.
struct Addition {
  const Document& document;
  const Article& article;
  const Analysis& analysis;
};

class SharedLedger : public Ledger {
 public:
  /// As add, for many, ascending by the ids of their articles; says of each whether the document is new. What
  /// is asked of the database is asked once for all.
  virtual Result<std::vector<bool>> add_all(std::span<const Addition> additions,
                                            const ReaderVersion& reader) = 0;
  /// As commit, and runs `statement` in the same transaction: SQL of what shares the database
  /// (queue/queue.h).
  virtual Result<void> commit_with(const std::string& statement) = 0;
};

}  // namespace gainsay
