// SQLite in the words of this stage: a connection, statements that are prepared once, rows of values.
//
// What SQLite refuses is thrown as SqliteFailure, because every line here could fail; SqliteLedger catches it
// and makes it an Error. Nothing outside this stage sees either.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/hash.h"

namespace gainsay {

/// What SQLite said: its result code (https://www.sqlite.org/rescode.html) and its words.
class SqliteFailure : public std::runtime_error {
 public:
  SqliteFailure(int code, const std::string& message) : std::runtime_error(message), code_(code) {}
  [[nodiscard]] int code() const { return code_; }  ///< the primary code: SQLITE_FULL, SQLITE_BUSY ...

 private:
  int code_;
};

/// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};

/// Text for a column in which absent is NULL.
inline std::optional<std::string_view> or_null(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

/// The rows of one run of a statement, in order. Gives the statement back when it goes.
class Rows {
 public:
  enum class Statement { kept, own };  ///< own: goes with its rows
  explicit Rows(sqlite3_stmt* statement, Statement whose = Statement::kept)
      : statement_(statement), whose_(whose) {}
  ~Rows();
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  /// Steps to the next row; false at the end.
  bool next();
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  /// Text or bytes, empty where null; valid until the next step.
  [[nodiscard]] std::string_view text(int column) const;
  /// 16 bytes; throws SqliteFailure where there are more or fewer.
  [[nodiscard]] Hash128 hash(int column) const;

 private:
  sqlite3_stmt* statement_;
  Statement whose_;
};

/// A question whose words are put together as it is asked, with the values for its question marks.
struct Question {
  std::string sql;
  std::vector<std::variant<std::int64_t, double, std::string, Hash128>> values;

  Question& add(std::string_view words) {
    sql += words;
    return *this;
  }
  template <typename... Values>
  Question& add(std::string_view words, const Values&... more) {
    (values.emplace_back(more), ...);
    return add(words);
  }
};

/// One connection, for one thread at a time. Statements are kept by the address of their SQL, which must be a
/// literal; `run` and `query` of one literal must not overlap.
class Connection {
 public:
  enum class Access { write, read };
  /// Opens `path`; with write access, makes it where there is none.
  Connection(const std::string& path, Access access);

  /// Statements that give nothing and take nothing, one after another.
  void execute(const std::string& sql);

  /// Runs `sql` to its end with `values` for its question marks: integers, doubles, text, Blob, Hash128, and
  /// optionals of these, empty for null.
  template <typename... Values>
  void run(const char* sql, const Values&... values) {
    Rows rows(bound(sql, values...));
    while (rows.next()) continue;
  }

  template <typename... Values>
  Rows query(const char* sql, const Values&... values) {
    return Rows(bound(sql, values...));
  }

  /// Never text of a document or of a user in `question.sql`: these are values.
  Rows ask(const Question& question);

  /// The first column of the first row, which must be an integer; nothing where there is no row.
  template <typename... Values>
  std::optional<std::int64_t> number(const char* sql, const Values&... values) {
    Rows rows = query(sql, values...);
    if (!rows.next()) return std::nullopt;
    return rows.integer(0);
  }

  [[nodiscard]] std::int64_t last_key() const { return sqlite3_last_insert_rowid(handle_.get()); }
  /// Whether a transaction is open; SQLite ends one by itself where the disk is full.
  [[nodiscard]] bool in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  void open(const std::string& uri, int flags);
  sqlite3_stmt* prepared(const char* sql);

  template <typename... Values>
  sqlite3_stmt* bound(const char* sql, const Values&... values) {
    sqlite3_stmt* statement = prepared(sql);
    [[maybe_unused]] int at = 0;
    (bind(statement, ++at, values), ...);
    return statement;
  }

  static void bind(sqlite3_stmt* statement, int at, std::int64_t value);
  static void bind(sqlite3_stmt* statement, int at, std::uint64_t value);
  static void bind(sqlite3_stmt* statement, int at, std::uint32_t value);
  static void bind(sqlite3_stmt* statement, int at, int value);
  static void bind(sqlite3_stmt* statement, int at, bool value);
  static void bind(sqlite3_stmt* statement, int at, double value);
  static void bind(sqlite3_stmt* statement, int at, std::string_view value);
  static void bind(sqlite3_stmt* statement, int at, const char* value) = delete;  // would be taken for a bool
  static void bind(sqlite3_stmt* statement, int at, Blob value);
  static void bind(sqlite3_stmt* statement, int at, const Hash128& value);
  template <typename T>
  static void bind(sqlite3_stmt* statement, int at, const std::optional<T>& value) {
    if (value) bind(statement, at, *value);
  }

  std::unique_ptr<sqlite3, Close> handle_;
  std::unordered_map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> statements_;
};

}  // namespace gainsay
