// What people decided, in one SQLite file.
#include <fmt/format.h>

#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

Review review_in(const Rows& rows) {
  return {rows.integer(0),           rows.hash(1),
          rows.integer(2),           std::string(rows.text(3)),
          std::string(rows.text(4)), std::string(rows.text(5)),
          std::string(rows.text(6)), std::string(rows.text(7)),
          std::string(rows.text(8))};
}

std::string in_words(const Spans& spans) {
  std::string out;
  for (const Span span : spans) out += fmt::format("{}{}-{}", out.empty() ? "" : ",", span.begin, span.end);
  return out;
}

}  // namespace

std::string review_key(const Attribution& attribution) {
  return in_words(attribution.source) + ";" + in_words(attribution.cue) + ";" + in_words(attribution.content);
}

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
  return guarded(path_, false, [&] {
    std::vector<Review> out;
    for (Rows rows = connection_.query(
             "SELECT number, article, attribution, judged, verdict, stance, note, reviewer, decided"
             " FROM review WHERE article = ? ORDER BY number",
             article);
         rows.next();) {
      out.push_back(review_in(rows));
    }
    return out;
  });
}

Result<std::vector<Review>> SqliteLedger::reviews(std::int64_t before, std::size_t limit) {
  return guarded(path_, false, [&] {
    std::vector<Review> out;
    for (Rows rows = connection_.query(
             "SELECT number, article, attribution, judged, verdict, stance, note, reviewer, decided"
             " FROM review WHERE number < ? ORDER BY number DESC LIMIT ?",
             before, static_cast<std::int64_t>(limit));
         rows.next();) {
      out.push_back(review_in(rows));
    }
    return out;
  });
}

}  // namespace gainsay
