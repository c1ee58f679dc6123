// What a ledger in one SQLite file says of time: of what is said, and of the saying.
#include "store/claim_conditions.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "store/timeline_rows.h"

namespace gainsay {
namespace {

// Whether few claims are let through, so that they are found first and then put in order; where not, the
// index that has the order is walked until there are enough. SQLite has no figures by which to choose.
bool lets_few_through(const ClaimFilter& filter) {
  return !filter.words.empty() || !filter.actor.empty() || !filter.place.where.empty() ||
         !filter.said_in.where.empty() || !filter.time.empty() || !filter.said_at.empty();
}

}  // namespace

Result<std::vector<TimelineLine>> SqliteLedger::timeline(const TimelineQuestion& asked, std::size_t limit) {
  ClaimWording wording{
      claim_columns(), std::string(claim_tables),
      "CAST(substr(CAST(x.text AS BLOB), e.begin_byte + 1, e.end_byte - e.begin_byte) AS TEXT)", add_dates,
      add_conditions};
  if (!lets_few_through(asked.claims)) {
    wording.join_times = "INDEXED BY time_by_begin CROSS JOIN";
    wording.dated_claims =
        "article a INDEXED BY article_of_day CROSS JOIN attribution t ON t.article = a.key";
  }
  const auto questions = timeline_questions(asked, limit, wording);
  if (!questions) return tl::unexpected(questions.error());
  return guarded(path_, false, [&] { return read_timeline(connection_, *questions, asked, limit); });
}

}  // namespace gainsay
