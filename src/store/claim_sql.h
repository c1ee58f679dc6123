// How each database wants what questions about claims have in common, where they don't read the same SQL.
#pragma once

#include <string>

#include "base/result.h"
#include "store/database.h"
#include "store/questions.h"

namespace gainsay {

/// Each adds to a question whose attribution is t, its article a (store/claim_conditions.h).
struct ClaimSql {
  /// All that a filter asks, each condition after " AND ". Fails where it can't be understood.
  Result<void> (*add_conditions)(const ClaimFilter& filter, Question& question);
  /// A SELECT of the keys of names in which the words are that were typed. Fails as that does.
  Result<void> (*add_names)(const std::string& typed, Question& question);
  void (*add_site)(const std::string& site, Question& question);
  void (*add_dates)(const std::string& since, const std::string& until, Question& question);
  /// Asks for many rows of which only the first may be wanted: they are fetched as they are stepped to.
  Rows (*ask_in_parts)(Connection& connection, const Question& question);
};

extern const ClaimSql claims_in_sqlite;
extern const ClaimSql claims_in_postgres;

}  // namespace gainsay
