// SQLite behind store/database.h: a connection, statements that are prepared once.
//
// What SQLite refuses is thrown as SqliteFailure, because every line here could fail; SqliteLedger catches it
// and makes it an Error. Nothing outside this stage sees either.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <unordered_map>

#include "store/database.h"
#include "store/write_ahead_log.h"

namespace gainsay {

/// What SQLite said: its result code (https://www.sqlite.org/rescode.html) and its words. Rows that
/// contradict each other are told so too, in whatever database they lie.
class SqliteFailure : public std::runtime_error {
 public:
  SqliteFailure(int code, const std::string& message) : std::runtime_error(message), code_(code) {}
  [[nodiscard]] int code() const { return code_; }  ///< the primary code: SQLITE_FULL, SQLITE_BUSY ...

 private:
  int code_;
};

class SqliteConnection : public Connection {
 public:
  enum class Access { write, read };
  /// Opens `path`; with write access, makes it where there is none.
  SqliteConnection(const std::string& path, Access access);

  void execute(const std::string& sql) override;
  Rows ask(const Question& question) override;
  [[nodiscard]] std::int64_t last_key() const override { return sqlite3_last_insert_rowid(handle_.get()); }
  [[nodiscard]] bool in_transaction() const override { return sqlite3_get_autocommit(handle_.get()) == 0; }
  /// For one that writes: bounds the log, however many read meanwhile.
  void keep_log_short(WriteAheadLog log = WriteAheadLog());

  std::int64_t name_key(std::string_view name) override;
  std::int64_t statement_key(const CodedStatement& statement) override;

 protected:
  void perform(const char* sql, std::span<const Value> values) override;
  Rows select(const char* sql, std::span<const Value> values) override;

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  void open(const std::string& uri, int flags);
  sqlite3_stmt* prepared(const char* sql);
  sqlite3_stmt* bound(const char* sql, std::span<const Value> values, sqlite3_destructor_type lives);

  std::unique_ptr<WriteAheadLog> log_;  // outlives the handle that calls it
  std::unique_ptr<sqlite3, Close> handle_;
  std::unordered_map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> statements_;
};

}  // namespace gainsay
