// Facts that join the articles of a ledger in one SQLite file.
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"
#include "store/statement_rows.h"

namespace gainsay {

Result<std::vector<Hash128>> SqliteLedger::unlinked(const std::string& layer) {
  return guarded(path_, false, [&] {
    std::vector<Hash128> ids;
    for (Rows rows = connection_.query(
             "SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM linked WHERE layer = ? AND article ="
             " article.key) ORDER BY id",
             layer);
         rows.next();) {
      ids.push_back(rows.hash(0));
    }
    to_link_ = ids.size();
    return ids;
  });
}

Result<void> SqliteLedger::set_linked(const std::string& layer, const Hash128& article) {
  return guarded(path_, true, [&] {
    begin();
    connection_.run("INSERT OR IGNORE INTO linked (layer, article) VALUES (?, ?)", layer, key_of(article));
    if (to_link_ > 0) --to_link_;
    if (layer == "claims") note_shared(connection_, key_of(article));
  });
}

}  // namespace gainsay
