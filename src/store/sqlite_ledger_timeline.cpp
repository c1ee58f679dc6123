// What a ledger in one SQLite file says of time: of what is said, and of the saying.
#include "store/claim_conditions.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "store/timeline_rows.h"

namespace gainsay {

Result<std::vector<TimelineLine>> SqliteLedger::timeline(const TimelineQuestion& asked, std::size_t limit) {
  const auto questions = timeline_questions(
      asked, limit,
      {claim_columns(), std::string(claim_tables),
       "CAST(substr(CAST(x.text AS BLOB), e.begin_byte + 1, e.end_byte - e.begin_byte) AS TEXT)", add_dates,
       add_conditions});
  if (!questions) return tl::unexpected(questions.error());
  return guarded(path_, false, [&] { return read_timeline(connection_, *questions, asked, limit); });
}

}  // namespace gainsay
