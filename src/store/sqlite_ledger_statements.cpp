// What attributions state, and which state the same, in a ledger in one SQLite file.
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "store/statement_rows.h"

namespace gainsay {

Result<std::vector<KeptStatement>> SqliteLedger::unlinked_statements(const Hash128& article) {
  return guarded(path_, to_link_ > 0, [&] {
    begin_reading();
    return read_unlinked_statements(connection_, key_of(article));
  });
}

Result<std::vector<KeptStatement>> SqliteLedger::candidates(const IndexKeys& keys) {
  return guarded(path_, false, [&] {
    MetStatements met(keys);
    for (const std::int64_t key : keys.find) {
      for (Rows rows = connection_.query("SELECT statement, keys FROM statement_key WHERE hash = ?", key);
           rows.next();)
        met.add(key, rows.integer(0), rows.integer(1));
    }
    std::vector<KeptStatement> all;
    for (const std::int64_t key : met.enough()) {
      Rows rows = connection_.query("SELECT code FROM statement WHERE key = ?", key);
      if (!rows.next()) throw SqliteFailure(SQLITE_CORRUPT, "a row refers to one that is missing");
      all.push_back({key, decoded_statement(rows.text(0))});
    }
    return all;
  });
}

Result<void> SqliteLedger::link_statement(std::int64_t statement, const IndexKeys& keys,
                                          const std::vector<StatementLink>& links) {
  return guarded(path_, true, [&] {
    begin();
    write_links(connection_, statement, links);
    for (const std::int64_t key : keys.keep)
      connection_.run("INSERT OR IGNORE INTO statement_key (hash, statement, keys) VALUES (?, ?, ?)", key,
                      statement, keys.keep.size());
    connection_.run("UPDATE statement SET linked = 1 WHERE key = ?", statement);
  });
}

}  // namespace gainsay
