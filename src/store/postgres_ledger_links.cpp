// Facts that join the articles of a ledger in PostgreSQL: who may write them, and what goes with an article.
#include "store/actor_joining.h"
#include "store/postgres_ledger.h"
#include "store/sketch_rows.h"
#include "store/statement_rows.h"

namespace gainsay {
namespace {

// Two numbers, which never meet the one number that an article is locked by.
constexpr const char* lock_alone = "SELECT pg_advisory_xact_lock(28519, 1)";
constexpr const char* lock_with_others = "SELECT pg_advisory_xact_lock_shared(28519, 1)";

}  // namespace

void PostgresLedger::begin_linking() {
  begin();
  if (linking_) return;
  // Every question of those who link is for few rows by an index. While tables grow from nothing the server
  // can't know that, and keeps plans that go through all of them.
  connection_->session().execute(
      "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off;"
      " SET LOCAL jit = off");
  connection_->session().ask(lock_alone);
  linking_ = true;
}

void PostgresLedger::begin_reading() {
  if (will_link_) begin_linking();
}

Result<std::vector<Hash128>> PostgresLedger::unlinked(const std::string& layer) {
  return guarded(false, [&] {
    std::vector<Hash128> ids;
    for (Rows rows = connection_->query(
             "SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM linked WHERE layer = ? AND article ="
             " article.key) ORDER BY id",
             layer);
         rows.next();) {
      ids.push_back(rows.hash(0));
    }
    will_link_ = !ids.empty();
    return ids;
  });
}

Result<void> PostgresLedger::set_linked(const std::string& layer, const Hash128& article) {
  return changing([&] {
    begin_linking();
    connection_->run("INSERT OR IGNORE INTO linked (layer, article) VALUES (?, ?)", layer, key_of(article));
    if (layer == "claims") note_shared(*connection_, key_of(article));
  });
}

void PostgresLedger::remove_links(std::int64_t article) {
  connection_->session().ask(lock_with_others);
  remove_sketches(*connection_, article);
  remove_copies(*connection_, article);
  // Locked in one order. Whoever else takes away the last that states one of these waits, and then sees that
  // this article doesn't either.
  std::vector<std::int64_t> statements;
  for (Rows rows =
           connection_->query("SELECT key FROM statement WHERE linked = 1 AND key IN (SELECT statement"
                              " FROM stated WHERE article = ?) ORDER BY key FOR UPDATE",
                              article);
       rows.next();)
    statements.push_back(rows.integer(0));
  connection_->run("DELETE FROM stated WHERE article = ?", article);
  unlink_unstated(*connection_, statements, Unstated::stays);
}

}  // namespace gainsay
