#include "store/write_ahead_log.h"

#include <string>

namespace gainsay {
namespace {

constexpr int page_bytes = 4096;

int wait_a_moment(void* most_looks, int looks) {
  if (looks >= *static_cast<const int*>(most_looks)) return 0;
  constexpr int milliseconds = 2;
  sqlite3_sleep(milliseconds);
  return 1;
}

}  // namespace

void wait_for_others(sqlite3* handle, const int& most_looks) {
  sqlite3_busy_handler(handle, wait_a_moment, const_cast<int*>(&most_looks));
}

void WriteAheadLog::watch(sqlite3* handle) {
  next_ = often_;
  const std::string limit =
      "PRAGMA journal_size_limit = " + std::to_string(static_cast<long long>(longest_) * page_bytes);
  sqlite3_exec(handle, limit.c_str(), nullptr, nullptr, nullptr);
  sqlite3_wal_hook(handle, after_commit, this);
}

int WriteAheadLog::after_commit(void* self, sqlite3* handle, const char* schema, int pages) {
  static_cast<WriteAheadLog*>(self)->keep_short(handle, schema, pages);
  return SQLITE_OK;
}

void WriteAheadLog::keep_short(sqlite3* handle, const char* schema, int pages) {
  if (pages < next_ - often_) next_ = often_;  // begun anew
  if (pages < next_) return;
  next_ = pages + often_;
  // Whatever keeps the log from being taken over, the commit stands: nothing is lost, and it is tried again.
  sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  if (pages < longest_) return;
  wait_for_others(handle, pages < 2 * longest_ ? patience_to_shorten : patience_at_length);
  sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
  wait_for_others(handle, patience_to_write);
}

}  // namespace gainsay
