// What a ledger in one SQLite file says of time: of what is said, and of the saying.
#include "store/claim_conditions.h"
#include "store/claim_sayings.h"
#include "store/claim_sql.h"
#include "store/nested_result.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "store/timeline_rows.h"

namespace gainsay {
namespace {

std::string cut(const std::string& begin, const std::string& end) {
  return "CAST(substr(CAST(x.text AS BLOB), " + begin + " + 1, " + end + " - " + begin + ") AS TEXT)";
}

}  // namespace

Result<std::vector<TimelineLine>> SqliteLedger::timeline(const TimelineQuestion& asked, std::size_t limit) {
  return in_one(guarded(path_, false, [&]() -> Result<std::vector<TimelineLine>> {
    const ClaimWording wording{claim_columns(), std::string(claim_tables), cut("e.begin_byte", "e.end_byte"),
                               "time_expression e INDEXED BY time_by_begin"};
    return read_timeline(connection_, claims_in_sqlite, asked, limit, wording);
  }));
}

Result<std::vector<ClaimSayings>> SqliteLedger::sayings_of(const std::vector<ClaimLine>& claims) {
  const TextWording wording{" JOIN article_text x ON x.article = a.key", cut};
  return guarded(path_, false, [&] { return read_claim_sayings(connection_, claims, wording); });
}

}  // namespace gainsay
