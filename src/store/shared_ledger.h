// A ledger in a database that something else shares: both can be changed in one transaction.
#pragma once

#include <string>

#include "store/ledger.h"

namespace gainsay {

class SharedLedger : public Ledger {
 public:
  /// As commit, and runs `statement` in the same transaction: SQL of what shares the database
  /// (queue/queue.h).
  virtual Result<void> commit_with(const std::string& statement) = 0;
};

}  // namespace gainsay
