#include <fmt/format.h>

#include <filesystem>

#include "store/postgres_ledger.h"
#include "store/schema.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

Result<void> recognise(Connection& connection, const std::string& path) {
  // In one statement, since another program may be making the ledger.
  Rows rows = connection.query(
      "SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM "
      "pragma_user_version),"
      " (SELECT count(*) FROM sqlite_schema)");
  rows.next();
  const std::int64_t application = rows.integer(0), version = rows.integer(1);
  const bool empty = rows.integer(2) == 0;
  if (application != ledger_application && !(empty && application == 0)) {
    return fail(ErrorCode::damaged, "is a database of another program", path);
  }
  if (version > schema_version) {
    return fail(
        ErrorCode::unsupported,
        fmt::format("was written by a newer gainsay (version {} of the tables; this one reads up to {})",
                    version, schema_version),
        path);
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<Ledger>> SqliteLedger::open(const std::string& path, Access access) {
  std::error_code unknown;
  const bool exists = std::filesystem::exists(path, unknown);
  if (access == Access::read && !exists) return fail(ErrorCode::not_found, "no such ledger", path);
  if (std::filesystem::is_directory(path, unknown))
    return fail(ErrorCode::unreadable, "is a folder: name a file in it", path);
  const bool writing = access == Access::write;
  auto opened = guarded(path, writing, [&]() -> Result<std::unique_ptr<Ledger>> {
    SqliteConnection connection(path,
                                writing ? SqliteConnection::Access::write : SqliteConnection::Access::read);
    if (const auto known = recognise(connection, path); !known) return tl::unexpected(known.error());
    if (writing) {
      migrate(connection);
      // 128 MB of cache, which only a large ledger fills; the log is taken over every 32 MB.
      connection.execute(
          "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -131072");
      connection.keep_log_short();
    } else if (connection.number("PRAGMA user_version") == 0) {
      return fail(ErrorCode::not_found, "is empty: nothing was ever read into it", path);
    } else if (connection.number("PRAGMA user_version") != schema_version) {
      return fail(ErrorCode::unsupported,
                  "was written by an older gainsay: gainsay ingest brings it up to date", path);
    }
    // What is read of a large ledger is not copied page by page; nothing makes a ledger's file shorter.
    if (!writing) connection.execute("PRAGMA mmap_size = 2147418112");
    return std::unique_ptr<Ledger>(new SqliteLedger(std::move(connection), path));
  });
  if (!opened) return tl::unexpected(opened.error());
  return std::move(*opened);
}

Result<std::unique_ptr<Ledger>> Ledger::open(const std::string& place, Access access) {
  if (is_postgres_url(place)) return PostgresLedger::open(place, access);
  return SqliteLedger::open(place, access);
}

}  // namespace gainsay
