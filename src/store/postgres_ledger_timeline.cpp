// What a ledger in PostgreSQL says of time: of what is said, and of the saying.
#include "store/claim_sayings.h"
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
  const auto questions =
      timeline_questions(asked, limit,
                         {postgres::claim_columns(), std::string(postgres::claim_tables),
                          cut("e.begin_byte", "e.end_byte"), postgres::add_dates, postgres::add_conditions});
  if (!questions) return tl::unexpected(questions.error());
  return guarded(false, [&] { return read_timeline(*connection_, *questions, asked, limit); });
}

Result<std::vector<ClaimSayings>> PostgresLedger::sayings_of(const std::vector<ClaimLine>& claims) {
  const TextWording wording{
      " JOIN LATERAL (SELECT convert_to(text, 'UTF8') AS bytes FROM article_text WHERE article = a.key) x ON"
      " TRUE",
      cut};
  return guarded(false, [&] { return read_claim_sayings(*connection_, claims, wording); });
}

}  // namespace gainsay
