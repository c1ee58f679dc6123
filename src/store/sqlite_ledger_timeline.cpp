// What a ledger in one SQLite file says of time: of what is said, and of the saying.
#include "store/claim_conditions.h"
#include "store/claim_sayings.h"
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

std::string cut(const std::string& begin, const std::string& end) {
  return "CAST(substr(CAST(x.text AS BLOB), " + begin + " + 1, " + end + " - " + begin + ") AS TEXT)";
}

}  // namespace

Result<std::vector<TimelineLine>> SqliteLedger::timeline(const TimelineQuestion& asked, std::size_t limit) {
  ClaimWording wording{claim_columns(), std::string(claim_tables), cut("e.begin_byte", "e.end_byte"),
                       add_dates, add_conditions};
  if (!lets_few_through(asked.claims)) {
    wording.join_times = "INDEXED BY time_by_begin CROSS JOIN";
    wording.dated_claims =
        "article a INDEXED BY article_of_day CROSS JOIN attribution t ON t.article = a.key";
  }
  const auto questions = timeline_questions(asked, limit, wording);
  if (!questions) return tl::unexpected(questions.error());
  return guarded(path_, false, [&] { return read_timeline(connection_, *questions, asked, limit); });
}

Result<std::vector<ClaimSayings>> SqliteLedger::sayings_of(const std::vector<ClaimLine>& claims) {
  const TextWording wording{" JOIN article_text x ON x.article = a.key", cut};
  return guarded(path_, false, [&] { return read_claim_sayings(connection_, claims, wording); });
}

}  // namespace gainsay
