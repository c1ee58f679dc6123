// What a ledger in PostgreSQL says of time: of what is said, and of the saying.
#include "store/claim_sayings.h"
#include "store/claim_sql.h"
#include "store/nested_result.h"
#include "store/postgres_conditions.h"
#include "store/postgres_ledger.h"
#include "store/timeline_rows.h"

namespace gainsay {
namespace {

std::string cut(const std::string& begin, const std::string& end) {
  return "convert_from(substring(x.bytes FROM (" + begin + " + 1)::int FOR (" + end + " - " + begin +
         ")::int), 'UTF8')";
}

}  // namespace

Result<std::vector<TimelineLine>> PostgresLedger::timeline(const TimelineQuestion& asked, std::size_t limit) {
  return in_one(guarded(false, [&]() -> Result<std::vector<TimelineLine>> {
    const ClaimWording wording{postgres::claim_columns(), std::string(postgres::claim_tables),
                               cut("e.begin_byte", "e.end_byte"), "time_expression e"};
    return read_timeline(*connection_, claims_in_postgres, asked, limit, wording);
  }));
}

Result<std::vector<ClaimSayings>> PostgresLedger::sayings_of(const std::vector<ClaimLine>& claims) {
  const TextWording wording{
      " JOIN LATERAL (SELECT convert_to(text, 'UTF8') AS bytes FROM article_text WHERE article = a.key) x ON"
      " TRUE",
      cut};
  return guarded(false, [&] { return read_claim_sayings(*connection_, claims, wording); });
}

}  // namespace gainsay
