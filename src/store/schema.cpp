#include "store/schema.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <thread>

#include "base/version.h"
#include "store/schema_1.h"
#include "store/schema_2.h"
#include "store/schema_3.h"
#include "store/schema_4.h"
#include "store/schema_5.h"
#include "store/schema_6.h"
#include "store/schema_7.h"
#include "store/schema_8.h"
#include "store/schema_9.h"
#include "store/write_ahead_log.h"

namespace gainsay {
namespace {

// all_migrations[n] leads from version n to n + 1. One that has been released never changes.
constexpr std::array all_migrations = {schema_1, schema_2, schema_3, schema_4, schema_5,
                                       schema_6, schema_7, schema_8, schema_9};
static_assert(all_migrations.size() == schema_version);

std::int64_t version_of(Connection& connection) {
  return connection.number("PRAGMA user_version").value_or(0);
}

// Where another program is about the same change SQLite gives up at once, whatever it was told of waiting.
void keep_a_log(Connection& connection) {
  using std::chrono::steady_clock;
  constexpr std::chrono::milliseconds pause{2};
  const auto last = steady_clock::now() + patience_to_write * pause;
  for (;; std::this_thread::sleep_for(pause)) {
    try {
      return connection.execute("PRAGMA journal_mode = WAL");
    } catch (const SqliteFailure& failure) {
      if (failure.code() != SQLITE_BUSY || steady_clock::now() >= last) throw;
    }
  }
}

}  // namespace

std::span<const char* const> migrations() {
  return all_migrations;
}

void migrate(Connection& connection) {
  if (version_of(connection) == schema_version) return;
  // Outside of a transaction, as SQLite demands; a file that is left here is still an empty one.
  keep_a_log(connection);
  connection.execute("BEGIN EXCLUSIVE");
  try {
    // Another program may have done it while this one waited.
    for (auto version = version_of(connection); version < schema_version; ++version) {
      connection.execute(all_migrations[static_cast<std::size_t>(version)]);
      connection.run("INSERT INTO migration (version, program) VALUES (?, ?)", version + 1,
                     std::string_view(gainsay::version()));
    }
    connection.execute(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", ledger_application,
                                   schema_version));
    connection.execute("COMMIT");
  } catch (...) {
    if (connection.in_transaction()) connection.execute("ROLLBACK");
    throw;
  }
}

}  // namespace gainsay
