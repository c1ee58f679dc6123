#include "store/sqlite.h"

#include <array>
#include <cstring>
#include <filesystem>

#include "store/sqlite_functions.h"

namespace gainsay {
namespace {

void check(int code, sqlite3* handle) {
  if (code == SQLITE_OK) return;
  throw SqliteFailure(code & 0xff, handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
}

void check(int code, sqlite3_stmt* statement) {
  check(code, sqlite3_db_handle(statement));
}

// Never a null pointer, which SQLite takes for NULL.
const char* start(std::string_view bytes) {
  return bytes.data() == nullptr ? "" : bytes.data();
}

// A path as an URI, so that no character of it is taken for a parameter.
std::string uri_of(const std::string& path) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  // An empty authority, so that a path that begins with two slashes names no host.
  std::string uri = path.starts_with('/') ? "file://" : "file:";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::strchr("/._-", c) != nullptr;
    if (plain) {
      uri += c;
    } else {
      uri += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
  return uri;
}

// Not "bind": a Value is std's, too, whose own would be taken. `lives`: whether bytes stay where they are
// until the statement is done, or are copied.
void set_value(sqlite3_stmt* statement, int at, const Value& value, sqlite3_destructor_type lives) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    check(sqlite3_bind_int64(statement, at, *integer), statement);
  } else if (const auto* real = std::get_if<double>(&value)) {
    check(sqlite3_bind_double(statement, at, *real), statement);
  } else if (const auto* text = std::get_if<std::string_view>(&value)) {
    check(sqlite3_bind_text64(statement, at, start(*text), text->size(), lives, SQLITE_UTF8), statement);
  } else if (const auto* blob = std::get_if<Blob>(&value)) {
    check(sqlite3_bind_blob64(statement, at, start(blob->bytes), blob->bytes.size(), lives), statement);
  } else if (const auto* hash = std::get_if<Hash128>(&value)) {
    const auto bytes = bytes_of(*hash);
    check(sqlite3_bind_blob64(statement, at, bytes.data(), bytes.size(), SQLITE_TRANSIENT), statement);
  }
}

// Steps to the next row; false at the end.
bool step(sqlite3_stmt* statement) {
  const int code = sqlite3_step(statement);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  check(code, statement);
  return false;
}

class SqliteRows : public RowSource {
 public:
  enum class Statement { kept, own };  // own: goes with its rows
  SqliteRows(sqlite3_stmt* statement, Statement whose) : statement_(statement), whose_(whose) {}
  ~SqliteRows() override {
    if (whose_ == Statement::own) {
      sqlite3_finalize(statement_);
      return;
    }
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
  }
  SqliteRows(const SqliteRows&) = delete;
  SqliteRows& operator=(const SqliteRows&) = delete;

  bool next() override { return step(statement_); }
  [[nodiscard]] bool is_null(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  [[nodiscard]] std::int64_t integer(int column) const override {
    return sqlite3_column_int64(statement_, column);
  }
  [[nodiscard]] double real(int column) const override { return sqlite3_column_double(statement_, column); }
  [[nodiscard]] std::string_view text(int column) const override {
    const void* bytes = sqlite3_column_blob(statement_, column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  sqlite3_stmt* statement_;
  Statement whose_;
};

}  // namespace

SqliteConnection::SqliteConnection(const std::string& path, Access access) {
  const std::string uri = uri_of(path);
  if (access == Access::write) {
    open(uri, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    return;
  }
  try {
    // With leave to write where there is one, so that the last to go takes the log's files away.
    open(uri, SQLITE_OPEN_READWRITE);
    execute("PRAGMA query_only = ON");
    number("SELECT count(*) FROM sqlite_schema");
  } catch (const SqliteFailure& failure) {
    // A reader, too, writes an index beside a file in WAL mode. Where the folder is closed to it, and nobody
    // has left one there, the file alone is all of the ledger.
    const bool folder_closed = failure.code() == SQLITE_CANTOPEN || failure.code() == SQLITE_READONLY;
    if (!folder_closed || !std::filesystem::exists(path) || std::filesystem::exists(path + "-wal")) throw;
    open(uri + "?immutable=1", SQLITE_OPEN_READONLY);
  }
}

void SqliteConnection::open(const std::string& uri, int flags) {
  statements_.clear();
  handle_.reset();
  sqlite3* handle = nullptr;
  const int code =
      sqlite3_open_v2(uri.c_str(), &handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
  handle_.reset(handle);
  check(code, handle);
  wait_for_others(handle, patience_to_write);
  // A ledger may come from anywhere: its schema may run nothing but what SQLite calls harmless.
  check(sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr), handle);
  check(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr), handle);
  check(add_functions(handle), handle);
}

void SqliteConnection::keep_log_short(WriteAheadLog log) {
  log_ = std::make_unique<WriteAheadLog>(log);
  log_->watch(handle_.get());
}

void SqliteConnection::execute(const std::string& sql) {
  check(sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr), handle_.get());
}

Rows SqliteConnection::ask(const Question& question) {
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v3(handle_.get(), question.sql.c_str(), -1, 0, &statement, nullptr), handle_.get());
  std::unique_ptr<sqlite3_stmt, Finalize> holder(statement);
  int at = 0;
  for (const auto& value : question.values) {
    set_value(statement, ++at, std::visit([](const auto& held) { return value_from(held); }, value),
              SQLITE_TRANSIENT);
  }
  return Rows(std::make_unique<SqliteRows>(holder.release(), SqliteRows::Statement::own));
}

sqlite3_stmt* SqliteConnection::prepared(const char* sql) {
  auto& kept = statements_[sql];
  if (!kept) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(handle_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
          handle_.get());
    kept.reset(statement);
  }
  return kept.get();
}

sqlite3_stmt* SqliteConnection::bound(const char* sql, std::span<const Value> values,
                                      sqlite3_destructor_type lives) {
  sqlite3_stmt* statement = prepared(sql);
  int at = 0;
  for (const Value& value : values) set_value(statement, ++at, value, lives);
  return statement;
}

void SqliteConnection::perform(const char* sql, std::span<const Value> values) {
  SqliteRows rows(bound(sql, values, SQLITE_STATIC), SqliteRows::Statement::kept);
  while (rows.next()) continue;
}

Rows SqliteConnection::select(const char* sql, std::span<const Value> values) {
  return Rows(
      std::make_unique<SqliteRows>(bound(sql, values, SQLITE_TRANSIENT), SqliteRows::Statement::kept));
}

std::int64_t SqliteConnection::name_key(std::string_view name) {
  if (const auto known = number("SELECT key FROM name WHERE name = ?", name)) return *known;
  run("INSERT INTO name (name) VALUES (?)", name);
  const std::int64_t added = last_key();
  run("INSERT INTO name_words (rowid, name) VALUES (?, ?)", added, name);
  return added;
}

std::int64_t SqliteConnection::statement_key(const CodedStatement& statement) {
  if (const auto known = number("SELECT key FROM statement WHERE id = ?", statement.id)) return *known;
  const std::int64_t added = number("SELECT coalesce(max(key), 0) + 1 FROM statement").value_or(1);
  run("INSERT INTO statement (key, id, code, denied, claim, linked) VALUES (?, ?, ?, ?, ?, 0)", added,
      statement.id, Blob{statement.code}, statement.denied, added);
  return added;
}

}  // namespace gainsay
