// What a ledger in PostgreSQL says of time: of what is said, and of the saying.
#include "store/postgres_conditions.h"
#include "store/postgres_ledger.h"
#include "store/timeline_rows.h"

namespace gainsay {

Result<std::vector<TimelineLine>> PostgresLedger::timeline(const TimelineQuestion& asked, std::size_t limit) {
  const auto questions =
      timeline_questions(asked, limit,
                         {postgres::claim_columns(), std::string(postgres::claim_tables),
                          "convert_from(substring(x.bytes FROM (e.begin_byte + 1)::int FOR (e.end_byte -"
                          " e.begin_byte)::int), 'UTF8')",
                          postgres::add_dates, postgres::add_conditions});
  if (!questions) return tl::unexpected(questions.error());
  return guarded(false, [&] { return read_timeline(*connection_, *questions, asked, limit); });
}

}  // namespace gainsay
