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

}  // namespace

Rows::~Rows() {
  if (whose_ == Statement::own) {
    sqlite3_finalize(statement_);
    return;
  }
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

bool Rows::next() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  check(code, statement_);
  return false;
}

bool Rows::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Rows::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}

double Rows::real(int column) const {
  return sqlite3_column_double(statement_, column);
}

std::string_view Rows::text(int column) const {
  const void* bytes = sqlite3_column_blob(statement_, column);
  if (bytes == nullptr) return {};
  return {static_cast<const char*>(bytes),
          static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Hash128 Rows::hash(int column) const {
  const std::string_view bytes = text(column);
  if (bytes.size() != 16) throw SqliteFailure(SQLITE_CORRUPT, "a hash has not 16 bytes");
  Hash128 hash;
  for (std::size_t i = 0; i < 8; ++i) {
    hash.high = hash.high << 8 | static_cast<unsigned char>(bytes[i]);
    hash.low = hash.low << 8 | static_cast<unsigned char>(bytes[i + 8]);
  }
  return hash;
}

Connection::Connection(const std::string& path, Access access) {
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

void Connection::open(const std::string& uri, int flags) {
  statements_.clear();
  handle_.reset();
  sqlite3* handle = nullptr;
  const int code =
      sqlite3_open_v2(uri.c_str(), &handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
  handle_.reset(handle);
  check(code, handle);
  constexpr int patience_ms = 10'000;
  check(sqlite3_busy_timeout(handle, patience_ms), handle);
  // A ledger may come from anywhere: its schema may run nothing but what SQLite calls harmless.
  check(sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr), handle);
  check(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr), handle);
  check(add_functions(handle), handle);
}

void Connection::execute(const std::string& sql) {
  check(sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr), handle_.get());
}

Rows Connection::ask(const Question& question) {
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v3(handle_.get(), question.sql.c_str(), -1, 0, &statement, nullptr), handle_.get());
  std::unique_ptr<sqlite3_stmt, Finalize> holder(statement);
  int at = 0;
  for (const auto& value : question.values) {
    ++at;
    if (const auto* text = std::get_if<std::string>(&value)) {
      bind(statement, at, std::string_view(*text));
    } else if (const auto* hash = std::get_if<Hash128>(&value)) {
      bind(statement, at, *hash);
    } else if (const auto* real = std::get_if<double>(&value)) {
      bind(statement, at, *real);
    } else {
      bind(statement, at, std::get<std::int64_t>(value));
    }
  }
  return Rows(holder.release(), Rows::Statement::own);
}

sqlite3_stmt* Connection::prepared(const char* sql) {
  auto& kept = statements_[sql];
  if (!kept) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(handle_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
          handle_.get());
    kept.reset(statement);
  }
  return kept.get();
}

void Connection::bind(sqlite3_stmt* statement, int at, std::int64_t value) {
  check(sqlite3_bind_int64(statement, at, value), statement);
}

void Connection::bind(sqlite3_stmt* statement, int at, std::uint64_t value) {
  bind(statement, at, static_cast<std::int64_t>(value));
}

void Connection::bind(sqlite3_stmt* statement, int at, std::uint32_t value) {
  bind(statement, at, std::int64_t{value});
}

void Connection::bind(sqlite3_stmt* statement, int at, int value) {
  bind(statement, at, std::int64_t{value});
}

void Connection::bind(sqlite3_stmt* statement, int at, bool value) {
  bind(statement, at, std::int64_t{value});
}

void Connection::bind(sqlite3_stmt* statement, int at, double value) {
  check(sqlite3_bind_double(statement, at, value), statement);
}

void Connection::bind(sqlite3_stmt* statement, int at, std::string_view value) {
  check(sqlite3_bind_text64(statement, at, start(value), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8),
        statement);
}

void Connection::bind(sqlite3_stmt* statement, int at, Blob value) {
  check(sqlite3_bind_blob64(statement, at, start(value.bytes), value.bytes.size(), SQLITE_TRANSIENT),
        statement);
}

void Connection::bind(sqlite3_stmt* statement, int at, const Hash128& value) {
  std::array<char, 16> bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    bytes[i] = static_cast<char>(value.high >> (56 - 8 * i));
    bytes[i + 8] = static_cast<char>(value.low >> (56 - 8 * i));
  }
  bind(statement, at, Blob{{bytes.data(), bytes.size()}});
}

}  // namespace gainsay
