// What attributions state, and which state the same, in a ledger in one SQLite file.
#include <algorithm>
#include <unordered_map>

#include "claims/statement_code.h"
#include "store/closed_sets.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "store/statement_rows.h"

namespace gainsay {
namespace {

Statement decoded(const Rows& rows, int column) {
  auto statement = decode_statement(rows.text(column));
  if (!statement) throw SqliteFailure(SQLITE_CORRUPT, statement.error().message);
  return std::move(*statement);
}

}  // namespace

Result<std::vector<KeptStatement>> SqliteLedger::unlinked_statements(const Hash128& article) {
  return guarded(path_, false, [&] {
    std::vector<KeptStatement> all;
    for (Rows rows =
             connection_.query("SELECT s.key, s.code FROM stated d JOIN statement s ON s.key = d.statement"
                               " WHERE d.article = ? AND s.linked = 0 ORDER BY d.attribution",
                               key_of(article));
         rows.next();) {
      if (std::none_of(all.begin(), all.end(),
                       [&](const KeptStatement& kept) { return kept.key == rows.integer(0); }))
        all.push_back({rows.integer(0), decoded(rows, 1)});
    }
    return all;
  });
}

Result<std::vector<KeptStatement>> SqliteLedger::candidates(const IndexKeys& keys) {
  return guarded(path_, false, [&] {
    struct Met {
      std::size_t weak = 0;
      bool enough = false;
    };
    std::unordered_map<std::int64_t, Met> met;
    for (const std::int64_t key : keys.find) {
      for (Rows rows = connection_.query("SELECT statement, keys FROM statement_key WHERE hash = ?", key);
           rows.next();) {
        Met& other = met[rows.integer(0)];
        const bool few = is_few(keys.keep.size()) || is_few(static_cast<std::size_t>(rows.integer(1)));
        other.enough = other.enough || is_strong(key) || few || ++other.weak == 2;
      }
    }
    std::vector<KeptStatement> all;
    for (const auto& [key, other] : met) {
      if (!other.enough) continue;
      Rows rows = connection_.query("SELECT code FROM statement WHERE key = ?", key);
      if (!rows.next()) throw SqliteFailure(SQLITE_CORRUPT, "a row refers to one that is missing");
      all.push_back({key, decoded(rows, 0)});
    }
    return all;
  });
}

Result<void> SqliteLedger::link_statement(std::int64_t statement, const IndexKeys& keys,
                                          const std::vector<StatementLink>& links) {
  return guarded(path_, true, [&] {
    begin();
    for (const StatementLink& link : links) {
      connection_.run("INSERT OR IGNORE INTO statement_pair (a, b, relation, confidence) VALUES (?, ?, ?, ?)",
                      std::min(statement, link.other), std::max(statement, link.other), word(link.relation),
                      double{link.confidence});
      if (link.relation == StatementRelation::same) join_claims(connection_, statement, link.other);
    }
    for (const std::int64_t key : keys.keep)
      connection_.run("INSERT OR IGNORE INTO statement_key (hash, statement, keys) VALUES (?, ?, ?)", key,
                      statement, keys.keep.size());
    connection_.run("UPDATE statement SET linked = 1 WHERE key = ?", statement);
  });
}

}  // namespace gainsay
