// PostgreSQL in a few words: a session, statements with values, rows, COPY. Over libpq.
//
// What the server refuses is thrown as PostgresFailure, because every line could fail; what stands above
// catches it with guarded_session and makes it an Error.
#pragma once

#include <libpq-fe.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace gainsay {

/// What the server, or libpq where it can't be reached, said.
class PostgresFailure : public std::runtime_error {
 public:
  PostgresFailure(std::string state, const std::string& message)
      : std::runtime_error(message), state_(std::move(state)) {}
  /// SQLSTATE, five characters; "08006" where the connection is gone
  /// (https://www.postgresql.org/docs/15/errcodes-appendix.html).
  [[nodiscard]] const std::string& state() const { return state_; }

 private:
  std::string state_;
};

/// A value for $1, $2 ...; text unless `bytes` says that it is a bytea.
struct PostgresValue {
  std::optional<std::string> text;
  bool bytes = false;
};

/// The rows of one statement, all of them at once.
class PostgresRows {
 public:
  explicit PostgresRows(PGresult* result) : result_(result) {}

  [[nodiscard]] int size() const { return PQntuples(result_.get()); }
  /// How many rows a statement without rows changed.
  [[nodiscard]] std::int64_t changed() const;
  [[nodiscard]] bool is_null(int row, int column) const {
    return PQgetisnull(result_.get(), row, column) == 1;
  }
  /// Whether a column is bytea.
  [[nodiscard]] bool is_bytes(int column) const {
    constexpr Oid bytea = 17;
    return PQftype(result_.get(), column) == bytea;
  }
  /// 0 where null.
  [[nodiscard]] std::int64_t integer(int row, int column) const;
  [[nodiscard]] double real(int row, int column) const;
  /// Text or bytes as they lie in the table, empty where null.
  [[nodiscard]] std::string_view text(int row, int column) const;

 private:
  struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
  };
  std::unique_ptr<PGresult, Clear> result_;
};

/// One connection, for one thread at a time.
class PostgresSession {
 public:
  /// Connects to `url`, "postgresql://user@host:port/database" as libpq reads it; passwords also come from
  /// ~/.pgpass and PGPASSWORD.
  explicit PostgresSession(const std::string& url);

  /// Statements without values, one after another; several are one transaction unless one is open.
  void execute(const std::string& sql);
  /// One statement. `sql` is prepared once and kept, so it must be one of few.
  PostgresRows ask(const std::string& sql, const std::vector<PostgresValue>& values = {});
  /// One statement that is not kept.
  PostgresRows ask_once(const std::string& sql, const std::vector<PostgresValue>& values);
  /// "COPY table (columns) FROM STDIN" with its lines.
  void copy(const std::string& sql, std::string_view lines);

  [[nodiscard]] bool in_transaction() const;

 private:
  struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
  };
  PostgresRows checked(PGresult* result);

  std::unique_ptr<PGconn, Finish> connection_;
  std::unordered_map<std::string, std::string> prepared_;  // SQL -> name
};

/// Whether `place` names a PostgreSQL database and no file.
bool is_postgres_url(std::string_view place);

/// `url` without a password, for messages.
std::string without_password(const std::string& url);

/// As an Error: unreadable where the server can't be reached, unwritable where the disk is full or something
/// may not be written, damaged where rows contradict each other or what they must be; `place` without its
/// password.
Error error_of(const PostgresFailure& failure, const std::string& place, bool writing);

/// Runs `work`; what it throws of PostgreSQL comes back as error_of makes it.
template <typename Work>
auto guarded_session(const std::string& place, bool writing, Work work) -> Result<decltype(work())> {
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const PostgresFailure& failure) {
    return tl::unexpected(error_of(failure, place, writing));
  }
}

}  // namespace gainsay
