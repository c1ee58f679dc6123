// What people decided, in PostgreSQL.
#include "store/postgres_ledger.h"
#include "store/postgres_values.h"
#include "store/review_rows.h"

namespace gainsay {

Result<std::int64_t> PostgresLedger::add_review(const Review& review) {
  return changing([&] {
    begin();
    connection_->flush();
    const auto text = [](const std::string& words) {
      return words.empty() ? PostgresValue{} : PostgresValue{storable(words)};
    };
    const auto id = bytes_of(review.article);
    PostgresSession& session = connection_->session();
    // Numbers say in which order decisions were taken: whoever decides at the same time waits for the commit.
    session.ask("LOCK TABLE review IN EXCLUSIVE MODE");
    return session
        .ask(
            "INSERT INTO review (number, article, attribution, judged, verdict, stance, note, reviewer, "
            "decided)"
            " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM review), $1, $2, $3, $4, $5, $6, $7, $8)"
            " RETURNING number",
            {{std::string(id.data(), id.size()), true},
             {std::to_string(review.attribution)},
             text(review.judged),
             text(review.verdict),
             text(review.stance),
             text(review.note),
             text(review.reviewer),
             text(review.decided)})
        .integer(0, 0);
  });
}

Result<std::vector<Review>> PostgresLedger::reviews_of(const Hash128& article) {
  return guarded(false, [&] { return read_reviews_of(*connection_, article); });
}

Result<std::vector<Review>> PostgresLedger::reviews(std::int64_t before, std::size_t limit) {
  return guarded(false, [&] { return read_reviews(*connection_, before, limit); });
}

}  // namespace gainsay
