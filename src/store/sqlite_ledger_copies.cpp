// Copies in one SQLite file: sketches, credits, pairs.
#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/copy_rows.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

#include <algorithm>
#include <utility>

namespace gainsay {

Result<Article> SqliteLedger::article_alone(const Hash128& id) {
  return guarded(path_, false, [&] { return read_article(connection_, key_of(id)); });
}

Result<ArticleBody> SqliteLedger::body_of(const Hash128& article) {
  return guarded(path_, false, [&] { return body_at(connection_, key_of(article)); });
}

Result<Attributions> SqliteLedger::attributions_of(const Hash128& article) {
  return guarded(path_, false, [&] { return read_analysis(connection_, key_of(article)).attributions; });
}

Result<void> SqliteLedger::set_sketch(const Hash128& article, const Sketch& sketch,
                                      const std::vector<Credit>& credits) {
  return guarded(path_, true, [&] {
    begin();
    const std::int64_t key = key_of(article);
    connection_.run("DELETE FROM copy_sketch WHERE article = ?", key);
    connection_.run("DELETE FROM credit WHERE article = ?", key);
    connection_.run("INSERT INTO copy_sketch (article, shingles) VALUES (?, ?)", key,
                    static_cast<std::uint64_t>(sketch.size()));
    for (const std::uint64_t shingle : sketch)
      connection_.run("INSERT INTO copy_shingle (article, shingle) VALUES (?, ?)", key,
                      static_cast<std::int64_t>(shingle));
    for (std::uint32_t n = 0; n < credits.size(); ++n) {
      const Credit& credit = credits[n];
      const bool in_text = !credit.span.empty();
      connection_.run(
          "INSERT INTO credit (article, n, kind, name, begin_byte, end_byte) VALUES (?, ?, ?, ?, ?, ?)", key,
          n, word(credit.kind), std::string_view(credit.name),
          in_text ? std::optional(credit.span.begin) : std::nullopt,
          in_text ? std::optional(credit.span.end) : std::nullopt);
    }
  });
}

Result<std::vector<Hash128>> SqliteLedger::alike(const Hash128& article) {
  return guarded(path_, false, [&] {
    const std::int64_t key = key_of(article);
    const auto size =
        connection_.number("SELECT shingles FROM copy_sketch WHERE article = ?", key).value_or(0);
    std::vector<Hash128> ids;
    for (Rows rows = connection_.query("SELECT a.id, s.shared, k.shingles FROM (SELECT other.article AS "
                                       "article, count(*) AS shared FROM copy_shingle own"
                                       " CROSS JOIN copy_shingle other ON other.shingle = own.shingle WHERE "
                                       "own.article = ?1 AND other.article <> ?1 GROUP BY"
                                       " other.article) s JOIN copy_sketch k ON k.article = s.article JOIN "
                                       "article a ON a.key = s.article ORDER BY a.id",
                                       key);
         rows.next();) {
      if (may_be_copies(static_cast<std::size_t>(rows.integer(1)), static_cast<std::size_t>(size),
                        static_cast<std::size_t>(rows.integer(2))))
        ids.push_back(rows.hash(0));
    }
    return ids;
  });
}

Result<void> SqliteLedger::set_copy(const CopyPair& pair) {
  return guarded(path_, true, [&] {
    begin();
    const std::int64_t a = key_of(pair.a);
    const std::int64_t b = key_of(pair.b);
    connection_.run("DELETE FROM copy WHERE a = ? AND b = ?", a, b);
    connection_.run("INSERT INTO copy (a, b, common_words, words_a, words_b) VALUES (?, ?, ?, ?, ?)", a, b,
                    pair.common_words, pair.words_a, pair.words_b);
    const std::int64_t copy = connection_.last_key();
    for (std::uint32_t n = 0; n < pair.changes.size(); ++n) {
      const AttributionChange& change = pair.changes[n];
      connection_.run(
          "INSERT INTO copy_change (copy, n, kind, attribution_a, attribution_b, denial) VALUES (?, ?, ?, ?, "
          "?, ?)",
          copy, n, word(change.kind), change.a, change.b, change.denial);
    }
  });
}

Result<std::vector<CopyPair>> SqliteLedger::copies_of(const Hash128& article) {
  return guarded(path_, false, [&] {
    std::vector<CopyPair> pairs;
    std::vector<std::int64_t> keys;
    for (Rows rows = connection_.query(
             "SELECT c.key, x.id, c.common_words, c.words_a, c.words_b FROM copy c JOIN article x ON x.key ="
             " c.b WHERE c.a = ? ORDER BY x.id",
             key_of(article));
         rows.next();) {
      keys.push_back(rows.integer(0));
      pairs.push_back({article,
                       rows.hash(1),
                       static_cast<std::uint32_t>(rows.integer(2)),
                       static_cast<std::uint32_t>(rows.integer(3)),
                       static_cast<std::uint32_t>(rows.integer(4)),
                       {}});
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i].changes = changes_at(connection_, keys[i]);
    return pairs;
  });
}

}  // namespace gainsay
