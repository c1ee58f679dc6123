// A database in the words of this stage: a connection, statements with question marks for values, rows.
//
// What stands behind it is SQLite (store/sqlite.h) or PostgreSQL (store/postgres.h). Statements that both are
// asked are written in the SQL that both read.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/hash.h"
#include "store/coded_statement.h"

namespace gainsay {

/// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};

/// Text for a column in which absent is NULL.
inline std::optional<std::string_view> or_null(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

/// A value for a question mark; std::monostate is NULL.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, Blob, Hash128>;

inline Value value_from(std::int64_t value) {
  return value;
}
inline Value value_from(std::uint64_t value) {
  return static_cast<std::int64_t>(value);
}
inline Value value_from(std::uint32_t value) {
  return std::int64_t{value};
}
inline Value value_from(int value) {
  return std::int64_t{value};
}
inline Value value_from(bool value) {
  return std::int64_t{value};
}
inline Value value_from(double value) {
  return value;
}
inline Value value_from(std::string_view value) {
  return value;
}
Value value_from(const char*) = delete;  // would be taken for a bool
inline Value value_from(Blob value) {
  return value;
}
inline Value value_from(const Hash128& value) {
  return value;
}
template <typename T>
Value value_from(const std::optional<T>& value) {
  return value ? value_from(*value) : Value();
}

/// 16 bytes, high half first: how tables hold a hash.
std::array<char, 16> bytes_of(const Hash128& hash);
/// The hash again; throws SqliteFailure where there are more or fewer bytes.
Hash128 hash_of(std::string_view bytes);

/// Where Rows come from.
class RowSource {
 public:
  virtual ~RowSource() = default;
  virtual bool next() = 0;
  [[nodiscard]] virtual bool is_null(int column) const = 0;
  [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
  [[nodiscard]] virtual double real(int column) const = 0;
  [[nodiscard]] virtual std::string_view text(int column) const = 0;
};

/// The rows of one run of a statement, in order. Gives the statement back when it goes.
class Rows {
 public:
  explicit Rows(std::unique_ptr<RowSource> source) : source_(std::move(source)) {}

  /// Steps to the next row; false at the end.
  bool next() { return source_->next(); }
  [[nodiscard]] bool is_null(int column) const { return source_->is_null(column); }
  [[nodiscard]] std::int64_t integer(int column) const { return source_->integer(column); }
  [[nodiscard]] double real(int column) const { return source_->real(column); }
  /// Text or bytes, empty where null; valid until the next step.
  [[nodiscard]] std::string_view text(int column) const { return source_->text(column); }
  /// 16 bytes; throws SqliteFailure where there are more or fewer.
  [[nodiscard]] Hash128 hash(int column) const;

 private:
  std::unique_ptr<RowSource> source_;
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
  virtual ~Connection() = default;

  /// Statements that give nothing and take nothing, one after another.
  virtual void execute(const std::string& sql) = 0;

  /// Runs `sql` to its end with `values` for its question marks: integers, doubles, text, Blob, Hash128, and
  /// optionals of these, empty for null.
  template <typename... Values>
  void run(const char* sql, const Values&... values) {
    const std::array<Value, sizeof...(Values)> all{value_from(values)...};
    perform(sql, all);
  }

  template <typename... Values>
  Rows query(const char* sql, const Values&... values) {
    const std::array<Value, sizeof...(Values)> all{value_from(values)...};
    return select(sql, all);
  }

  /// Never text of a document or of a user in `question.sql`: these are values.
  virtual Rows ask(const Question& question) = 0;

  /// The first column of the first row, which must be an integer; nothing where there is no row.
  template <typename... Values>
  std::optional<std::int64_t> number(const char* sql, const Values&... values) {
    Rows rows = query(sql, values...);
    if (!rows.next()) return std::nullopt;
    return rows.integer(0);
  }

  /// The key of the row that `find` finds, or that `add` adds where there is none; both take `values`. For
  /// rows that are never changed, nor taken away while the transaction lasts.
  template <typename... Values>
  std::int64_t row_key(const char* find, const char* add, const Values&... values) {
    const std::array<Value, sizeof...(Values)> all{value_from(values)...};
    return found_or_added(find, add, all);
  }

  /// The key of the row that was inserted last.
  [[nodiscard]] virtual std::int64_t last_key() const = 0;
  /// Whether a transaction is open; SQLite ends one by itself where the disk is full.
  [[nodiscard]] virtual bool in_transaction() const = 0;
  /// The key of a spelling in the table `name`, and of its words in `name_words`; adds it where it is new.
  virtual std::int64_t name_key(std::string_view name) = 0;
  /// The key of a statement in the table `statement`, by its id; adds it, linked to nothing, where it is new.
  virtual std::int64_t statement_key(const CodedStatement& statement) = 0;

 protected:
  virtual void perform(const char* sql, std::span<const Value> values) = 0;
  virtual Rows select(const char* sql, std::span<const Value> values) = 0;
  virtual std::int64_t found_or_added(const char* find, const char* add, std::span<const Value> values);
};

}  // namespace gainsay
