// How long SQLite's write-ahead log may get.
#pragma once

#include <sqlite3.h>

namespace gainsay {

/// How often SQLite looks again, every two milliseconds, while others are in the way: for a minute to write,
/// for two seconds to shorten the log, for ten where it is twice as long as it should be.
inline constexpr int patience_to_write = 30'000, patience_to_shorten = 1'000, patience_at_length = 5'000;

/// While others are in the way, looks again every few milliseconds. SQLite's own handler looks ever more
/// seldom, and would miss the moment between two transactions (SqliteLedger::begin).
void wait_for_others(sqlite3* handle, const int& most_looks);

/// Takes the log over into the ledger whenever it has `often` pages more. SQLite begins the log anew only in
/// a moment in which nobody reads from it; with fifty readers there is none, and the log would grow as long
/// as they stay (https://www.sqlite.org/wal.html, "Avoiding Excessively Large WAL Files"). From `longest`
/// pages on the one that writes therefore waits, two to ten seconds at most, until those who read what is old
/// have done so; where one reads for longer, it is tried again after `often` pages more.
class WriteAheadLog {
 public:
  explicit WriteAheadLog(int often = 8000, int longest = 32000) : often_(often), longest_(longest) {}

  /// Watches `handle`, whose log has `longest` pages at most afterwards in its file, too. Must outlive it.
  void watch(sqlite3* handle);

 private:
  static int after_commit(void* self, sqlite3* handle, const char* schema, int pages);
  void keep_short(sqlite3* handle, const char* schema, int pages);

  int often_, longest_;  ///< pages
  int next_ = 0;         ///< at how many pages something is to be done
};

}  // namespace gainsay
