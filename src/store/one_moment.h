// Several statements see one state of the ledger, though other programs write it in between.
#pragma once

#include "store/postgres.h"

namespace gainsay {

class OneMoment {
 public:
  explicit OneMoment(PostgresConnection& connection)
      : connection_(connection), began_(!connection.in_transaction()) {
    if (began_) connection_.session().execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
  }
  ~OneMoment() {
    if (!began_) return;
    try {
      connection_.roll_back();
    } catch (const PostgresFailure&) {
      // Nothing was written; the next statement that fails says why.
    }
  }
  OneMoment(const OneMoment&) = delete;
  OneMoment& operator=(const OneMoment&) = delete;

 private:
  PostgresConnection& connection_;
  bool began_;
};

}  // namespace gainsay
