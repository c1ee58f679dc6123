// What is read from a ledger in one SQLite file.
#include <optional>

#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/snapshot.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

std::int64_t count(Connection& connection, const char* sql) {
  return connection.number(sql).value_or(0);
}

}  // namespace

Result<LedgerSize> SqliteLedger::size() {
  return guarded(path_, false, [&] {
    return LedgerSize{count(connection_, "SELECT count(*) FROM article"),
                      count(connection_, "SELECT count(*) FROM document"),
                      count(connection_, "SELECT count(*) FROM attribution"),
                      count(connection_, "SELECT count(*) FROM failure")};
  });
}

Result<std::vector<Hash128>> SqliteLedger::articles() {
  return guarded(path_, false, [&] {
    std::vector<Hash128> ids;
    for (Rows rows = connection_.query("SELECT id FROM article ORDER BY id"); rows.next();)
      ids.push_back(rows.hash(0));
    return ids;
  });
}

std::int64_t SqliteLedger::key_of(const Hash128& article) {
  const auto key = connection_.number("SELECT key FROM article WHERE id = ?", article);
  if (!key) throw SqliteFailure(SQLITE_NOTFOUND, "no article " + to_hex(article));
  return *key;
}

namespace {

// Several statements see one state of the ledger, though another program writes it in between.
class OneMoment {
 public:
  explicit OneMoment(Connection& connection) : connection_(connection), began_(!connection.in_transaction()) {
    if (began_) connection_.execute("BEGIN");
  }
  ~OneMoment() {
    if (!began_ || !connection_.in_transaction()) return;
    try {
      connection_.execute("ROLLBACK");
    } catch (const SqliteFailure&) {
      // Nothing was written; the next statement that fails says why.
    }
  }
  OneMoment(const OneMoment&) = delete;
  OneMoment& operator=(const OneMoment&) = delete;

 private:
  Connection& connection_;
  bool began_;
};

}  // namespace

Result<StoredArticle> SqliteLedger::article(const Hash128& id) {
  return guarded(path_, false, [&] {
    const OneMoment moment(connection_);
    const std::int64_t key = key_of(id);
    return read_stored(connection_, key);
  });
}

Result<std::vector<std::string>> SqliteLedger::contents(const Hash128& article) {
  return guarded(path_, false, [&] {
    std::vector<std::string> all;
    for (Rows rows = connection_.query("SELECT content FROM attribution WHERE article = ? ORDER BY n",
                                       key_of(article));
         rows.next();) {
      all.emplace_back(rows.text(0));
    }
    return all;
  });
}

Result<std::vector<Error>> SqliteLedger::failures() {
  return guarded(path_, false, [&] {
    std::vector<Error> all;
    for (Rows rows =
             connection_.query("SELECT input, cause, message, byte_offset FROM failure ORDER BY input");
         rows.next();) {
      Error& failure = all.emplace_back();
      failure.input = rows.text(0);
      failure.code = value_of(rows.text(1), ErrorCode::unwritable);
      failure.message = rows.text(2);
      if (!rows.is_null(3)) failure.offset = static_cast<std::uint64_t>(rows.integer(3));
    }
    return all;
  });
}

Result<std::vector<std::string>> SqliteLedger::faults() {
  return guarded(path_, false, [&] {
    std::vector<std::string> all;
    for (Rows rows = connection_.query("PRAGMA integrity_check"); rows.next();) {
      if (rows.text(0) != "ok") all.emplace_back(rows.text(0));
    }
    for (Rows rows = connection_.query("PRAGMA foreign_key_check"); rows.next();) {
      all.push_back("table " + std::string(rows.text(0)) + ": a row refers to one of table " +
                    std::string(rows.text(2)) + " that is missing");
    }
    for (const char* index : {"article_words", "content_words", "name_words"}) {
      if (!index_holds(index))
        all.push_back("index " + std::string(index) + ": doesn't fit the words it is of");
    }
    return all;
  });
}

// FTS5 checks an index against its table by an INSERT, which changes nothing but needs leave to write. Where
// there is none the index stays unchecked.
bool SqliteLedger::index_holds(const std::string& index) {
  try {
    SqliteConnection checking(path_, SqliteConnection::Access::write);
    checking.execute("BEGIN IMMEDIATE");
    checking.execute("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
    checking.execute("ROLLBACK");
    return true;
  } catch (const SqliteFailure& failure) {
    return failure.code() == SQLITE_READONLY || failure.code() == SQLITE_CANTOPEN;
  }
}

}  // namespace gainsay
