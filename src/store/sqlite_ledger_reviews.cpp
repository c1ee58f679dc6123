// What people decided, in one SQLite file.
#include "store/review_rows.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {

Result<std::int64_t> SqliteLedger::add_review(const Review& review) {
  return guarded(path_, true, [&] {
    begin();
    connection_.run(
        "INSERT INTO review (article, attribution, judged, verdict, stance, note, reviewer, decided)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        review.article, review.attribution, std::string_view(review.judged), std::string_view(review.verdict),
        or_null(review.stance), or_null(review.note), std::string_view(review.reviewer),
        std::string_view(review.decided));
    return connection_.last_key();
  });
}

Result<std::vector<Review>> SqliteLedger::reviews_of(const Hash128& article) {
  return guarded(path_, false, [&] { return read_reviews_of(connection_, article); });
}

Result<std::vector<Review>> SqliteLedger::reviews(std::int64_t before, std::size_t limit) {
  return guarded(path_, false, [&] { return read_reviews(connection_, before, limit); });
}

}  // namespace gainsay
