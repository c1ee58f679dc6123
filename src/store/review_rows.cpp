#include "store/review_rows.h"

#include <algorithm>

#include "store/row_values.h"

namespace gainsay {
namespace {

std::vector<Review> reviews_in(Rows rows) {
  std::vector<Review> all;
  while (rows.next()) {
    all.push_back({rows.integer(0), rows.hash(1), rows.integer(2), text(rows, 3), text(rows, 4),
                   text(rows, 5), text(rows, 6), text(rows, 7), text(rows, 8)});
  }
  return all;
}

}  // namespace

std::vector<Review> read_reviews_of(Connection& connection, const Hash128& article) {
  return reviews_in(
      connection.query("SELECT number, article, attribution, judged, verdict, stance, note, reviewer, decided"
                       " FROM review WHERE article = ? ORDER BY number",
                       article));
}

std::vector<Review> read_reviews(Connection& connection, std::int64_t before, std::size_t limit) {
  return reviews_in(
      connection.query("SELECT number, article, attribution, judged, verdict, stance, note, reviewer, decided"
                       " FROM review WHERE number < ? ORDER BY number DESC LIMIT ?",
                       before, static_cast<std::int64_t>(std::min<std::size_t>(limit, INT64_MAX))));
}

}  // namespace gainsay
