// What attributions state, and which state the same, in a ledger in PostgreSQL.
#include <unordered_map>

#include "store/postgres_ledger.h"
#include "store/statement_rows.h"

namespace gainsay {
namespace {

// A list of numbers as an array is written.
PostgresValue array_of(const std::vector<std::int64_t>& numbers) {
  std::string out = "{";
  for (const std::int64_t number : numbers) {
    if (out.size() > 1) out += ',';
    out += std::to_string(number);
  }
  return {out + "}"};
}

}  // namespace

// From here to the commit nobody else links, or two that find nothing of each other would be held apart.
Result<std::vector<KeptStatement>> PostgresLedger::unlinked_statements(const Hash128& article) {
  return changing([&] {
    begin_linking();
    return read_unlinked_statements(*connection_, key_of(article));
  });
}

// All keys at once: a round trip a key would take longer than the search.
Result<std::vector<KeptStatement>> PostgresLedger::candidates(const IndexKeys& keys) {
  return guarded(false, [&] {
    connection_->flush();
    PostgresSession& session = connection_->session();
    MetStatements met(keys);
    const PostgresRows found =
        session.ask("SELECT hash, statement, keys FROM statement_key WHERE hash = ANY ($1::bigint[])",
                    {array_of(keys.find)});
    std::unordered_map<std::int64_t, std::size_t> times;  // that a key is looked for
    for (const std::int64_t key : keys.find) ++times[key];
    for (int row = 0; row < found.size(); ++row) {
      const std::int64_t key = found.integer(row, 0);
      for (std::size_t n = times[key]; n > 0; --n) met.add(key, found.integer(row, 1), found.integer(row, 2));
    }
    std::vector<KeptStatement> all;
    const std::vector<std::int64_t> enough = met.enough();
    if (enough.empty()) return all;
    const PostgresRows codes = session.ask(
        "SELECT key, code FROM statement WHERE key = ANY ($1::bigint[]) ORDER BY key", {array_of(enough)});
    if (static_cast<std::size_t>(codes.size()) != enough.size())
      throw SqliteFailure(SQLITE_CORRUPT, "a row refers to one that is missing");
    for (int row = 0; row < codes.size(); ++row)
      all.push_back({codes.integer(row, 0), decoded_statement(codes.text(row, 1))});
    return all;
  });
}

Result<void> PostgresLedger::link_statement(std::int64_t statement, const IndexKeys& keys,
                                            const std::vector<StatementLink>& links) {
  return changing([&] {
    begin_linking();
    write_links(*connection_, statement, links);
    for (const std::int64_t key : keys.keep)
      connection_->run("INSERT OR IGNORE INTO statement_key (hash, statement, keys) VALUES (?, ?, ?)", key,
                       statement, keys.keep.size());
    connection_->session().ask("UPDATE statement SET linked = 1 WHERE key = $1",
                               {{std::to_string(statement)}});
  });
}

}  // namespace gainsay
