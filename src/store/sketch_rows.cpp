#include "store/sketch_rows.h"

#include "store/closed_sets.h"
#include "store/copy_rows.h"

namespace gainsay {
namespace {

// What hangs on a row goes by itself in SQLite only.
void remove_copy(Connection& connection, std::int64_t copy) {
  connection.run("DELETE FROM copy_change WHERE copy = ?", copy);
  connection.run("DELETE FROM copy WHERE key = ?", copy);
}

}  // namespace

void write_sketch(Connection& connection, std::int64_t article, const Sketch& sketch,
                  const std::vector<Credit>& credits) {
  connection.run("DELETE FROM copy_shingle WHERE article = ?", article);
  connection.run("DELETE FROM copy_sketch WHERE article = ?", article);
  connection.run("DELETE FROM credit WHERE article = ?", article);
  connection.run("INSERT INTO copy_sketch (article, shingles) VALUES (?, ?)", article,
                 static_cast<std::uint64_t>(sketch.size()));
  for (const std::uint64_t shingle : sketch)
    connection.run("INSERT INTO copy_shingle (article, shingle) VALUES (?, ?)", article,
                   static_cast<std::int64_t>(shingle));
  for (std::uint32_t n = 0; n < credits.size(); ++n) {
    const Credit& credit = credits[n];
    const bool in_text = !credit.span.empty();
    connection.run(
        "INSERT INTO credit (article, n, kind, name, begin_byte, end_byte) VALUES (?, ?, ?, ?, ?, ?)",
        article, n, word(credit.kind), std::string_view(credit.name),
        in_text ? std::optional(credit.span.begin) : std::nullopt,
        in_text ? std::optional(credit.span.end) : std::nullopt);
  }
}

std::vector<Hash128> read_alike(Connection& connection, std::int64_t article) {
  const auto size =
      connection.number("SELECT shingles FROM copy_sketch WHERE article = ?", article).value_or(0);
  std::vector<Hash128> ids;
  // From the article's own shingles to those who share them: SQLite takes a cross join in its order.
  for (Rows rows = connection.query("SELECT a.id, s.shared, k.shingles FROM (SELECT other.article AS "
                                    "article, count(*) AS shared FROM copy_shingle own"
                                    " CROSS JOIN copy_shingle other WHERE other.shingle = own.shingle AND "
                                    "own.article = ?1 AND other.article <> ?1 GROUP BY"
                                    " other.article) s JOIN copy_sketch k ON k.article = s.article JOIN "
                                    "article a ON a.key = s.article ORDER BY a.id",
                                    article);
       rows.next();) {
    if (may_be_copies(static_cast<std::size_t>(rows.integer(1)), static_cast<std::size_t>(size),
                      static_cast<std::size_t>(rows.integer(2))))
      ids.push_back(rows.hash(0));
  }
  return ids;
}

void write_copy(Connection& connection, std::int64_t a, std::int64_t b, const CopyPair& pair) {
  if (const auto known = connection.number("SELECT key FROM copy WHERE a = ? AND b = ?", a, b))
    remove_copy(connection, *known);
  connection.run("INSERT INTO copy (a, b, common_words, words_a, words_b) VALUES (?, ?, ?, ?, ?)", a, b,
                 pair.common_words, pair.words_a, pair.words_b);
  const std::int64_t copy = connection.last_key();
  for (std::uint32_t n = 0; n < pair.changes.size(); ++n) {
    const AttributionChange& change = pair.changes[n];
    connection.run(
        "INSERT INTO copy_change (copy, n, kind, attribution_a, attribution_b, denial) VALUES (?, ?, ?, ?, "
        "?, ?)",
        copy, n, word(change.kind), change.a, change.b, change.denial);
  }
}

std::vector<CopyPair> read_copies(Connection& connection, const Hash128& article, std::int64_t key) {
  std::vector<CopyPair> pairs;
  std::vector<std::int64_t> keys;
  for (Rows rows = connection.query(
           "SELECT c.key, x.id, c.common_words, c.words_a, c.words_b FROM copy c JOIN article x ON x.key ="
           " c.b WHERE c.a = ? ORDER BY x.id",
           key);
       rows.next();) {
    keys.push_back(rows.integer(0));
    pairs.push_back({article,
                     rows.hash(1),
                     static_cast<std::uint32_t>(rows.integer(2)),
                     static_cast<std::uint32_t>(rows.integer(3)),
                     static_cast<std::uint32_t>(rows.integer(4)),
                     {}});
  }
  for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i].changes = changes_at(connection, keys[i]);
  return pairs;
}

void remove_copies(Connection& connection, std::int64_t article) {
  std::vector<std::int64_t> copies;
  for (Rows rows = connection.query("SELECT key FROM copy WHERE a = ?1 OR b = ?1", article); rows.next();)
    copies.push_back(rows.integer(0));
  for (const std::int64_t copy : copies) remove_copy(connection, copy);
}

}  // namespace gainsay
