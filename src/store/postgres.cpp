#include "store/postgres.h"

#include <algorithm>
#include <cstring>
#include <regex>

#include "store/postgres_dialect.h"
#include "store/postgres_values.h"
#include "store/postgres_words.h"

namespace gainsay {
namespace {

constexpr std::size_t most_kept = 200'000;  // rows that are known

class PostgresSource : public RowSource {
 public:
  explicit PostgresSource(PostgresRows rows) : rows_(std::move(rows)) {}
  bool next() override {
    restored_.clear();
    return ++row_ < rows_.size();
  }
  [[nodiscard]] bool is_null(int column) const override { return rows_.is_null(row_, column); }
  [[nodiscard]] std::int64_t integer(int column) const override { return rows_.integer(row_, column); }
  [[nodiscard]] double real(int column) const override { return rows_.real(row_, column); }
  [[nodiscard]] std::string_view text(int column) const override {
    const std::string_view stored = rows_.text(row_, column);
    if (rows_.is_bytes(column) || !needs_restoring(stored)) return stored;
    return restored_.emplace_back(restored(stored));
  }

 private:
  PostgresRows rows_;
  int row_ = -1;
  mutable std::deque<std::string> restored_;
};

// The rows of a cursor, some hundreds at a time. The end of the transaction closes it.
class CursorSource : public RowSource {
 public:
  CursorSource(PostgresSession& session, const std::string& cursor)
      : session_(session), fetch_("FETCH 200 FROM " + cursor) {}
  bool next() override {
    if (part_ && part_->next()) return true;
    part_ = std::make_unique<PostgresSource>(session_.ask_once(fetch_, {}));
    return part_->next();
  }
  [[nodiscard]] bool is_null(int column) const override { return part_->is_null(column); }
  [[nodiscard]] std::int64_t integer(int column) const override { return part_->integer(column); }
  [[nodiscard]] double real(int column) const override { return part_->real(column); }
  [[nodiscard]] std::string_view text(int column) const override { return part_->text(column); }

 private:
  PostgresSession& session_;
  std::string fetch_;
  std::unique_ptr<PostgresSource> part_;
};

Rows rows_of(PostgresRows rows) {
  return Rows(std::make_unique<PostgresSource>(std::move(rows)));
}

}  // namespace

PostgresConnection::PostgresConnection(const std::string& url) : session_(url), aside_(url) {
  // All that is asked there is for rows by an index. While tables grow from nothing the server can't know
  // that, and keeps plans that go through all of them.
  aside_.execute(
      "SET synchronous_commit = off; SET enable_seqscan = off; SET enable_hashjoin = off;"
      " SET enable_mergejoin = off; SET jit = off");
}

void PostgresConnection::execute(const std::string& sql) {
  flush();
  session_.execute(sql);
}

Rows PostgresConnection::ask(const Question& question) {
  flush();
  std::vector<PostgresValue> values;
  for (const auto& value : question.values)
    values.push_back(parameter(std::visit([](const auto& held) { return value_from(held); }, value)));
  return rows_of(session_.ask_once(in_postgres_words(question.sql), values));
}

Rows PostgresConnection::ask_in_parts(const Question& question) {
  const std::string cursor = "rows_" + std::to_string(++cursors_);
  Question declared;
  declared.add("DECLARE " + cursor + " NO SCROLL CURSOR FOR " + question.sql);
  declared.values = question.values;
  ask(declared);
  return Rows(std::make_unique<CursorSource>(session_, cursor));
}

const std::string& PostgresConnection::translated(const char* sql) {
  auto& kept = translated_[sql];
  if (kept.empty()) kept = in_postgres_words(sql);
  return kept;
}

PostgresConnection::Insert& PostgresConnection::insert_of(const char* sql) {
  auto known = inserts_.find(sql);
  if (known != inserts_.end()) return known->second;
  static const std::regex one_row(R"(INSERT INTO (\w+) \(([^)]*)\) VALUES \((?:\?, ?)*\?\))");
  static const std::regex unless_there(R"(INSERT OR IGNORE INTO (\w+) \(([^)]*)\) VALUES \((?:\?, ?)*\?\))");
  static const std::regex into(R"(INSERT (?:OR IGNORE )?INTO (\w+))");
  Insert insert;
  std::cmatch found;
  if (std::regex_match(sql, found, one_row)) {
    insert.table = found[1];
    insert.columns = found[2];
    insert.plain = true;
    if (insert.columns.starts_with("rowid, ")) {
      insert.words = true;
      insert.columns = "key, words";
    } else {
      if (keyed_tables_.empty()) {
        const PostgresRows tables = session_.ask(
            "SELECT c.relname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attname = "
            "'key' AND"
            " a.attidentity <> '' AND pg_table_is_visible(c.oid)");
        for (int row = 0; row < tables.size(); ++row) keyed_tables_.emplace_back(tables.text(row, 0));
      }
      insert.keyed =
          std::find(keyed_tables_.begin(), keyed_tables_.end(), insert.table) != keyed_tables_.end() &&
          !insert.columns.starts_with("key, ");
      if (insert.keyed) insert.columns = "key, " + insert.columns;
    }
  }
  if (!insert.plain && std::regex_match(sql, found, unless_there)) {
    insert.table = found[1];
    insert.columns = found[2];
    insert.ignoring = true;
  } else if (!insert.plain && std::regex_search(sql, found, into) && !std::strstr(sql, "SELECT")) {
    insert.table = found[1];  // what is made of other tables' rows waits for these, too
  }
  return inserts_.emplace(sql, std::move(insert)).first->second;
}

void PostgresConnection::perform(const char* sql, std::span<const Value> values) {
  Insert& insert = insert_of(sql);
  if (insert.ignoring) {
    if (insert.values.empty()) order_.push_back(sql);
    for (const Value& value : values) insert.values.push_back(parameter(value));
    return;
  }
  if (!insert.plain) {
    // What waits for other tables doesn't matter to an INSERT.
    if (insert.table.empty() || waits_for(insert.table)) flush();
    session_.ask(translated(sql), parameters(values));
    return;
  }
  if (insert.lines.empty()) order_.push_back(sql);
  if (insert.keyed) {
    last_key_ = next_key(insert.table);
    insert.lines += std::to_string(last_key_);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0 || insert.keyed) insert.lines += '\t';
    if (insert.words && i == 1) {
      const auto* text = std::get_if<std::string_view>(&values[i]);
      append_field(insert.lines,
                   text == nullptr ? Value(std::string_view()) : Value(std::string_view(word_vector(*text))));
    } else {
      append_field(insert.lines, values[i]);
    }
  }
  insert.lines += '\n';
}

bool PostgresConnection::waits_for(const std::string& table) const {
  return std::any_of(order_.begin(), order_.end(),
                     [&](const char* waiting) { return inserts_.at(waiting).table == table; });
}

// A question about one table alone, without others in brackets, leaves the rest where it waits.
const std::string& PostgresConnection::only_table(const char* sql) {
  const auto [known, is_new] = only_table_.try_emplace(sql);
  static const std::regex one_table(R"(SELECT \w+ FROM (\w+) WHERE [^()]*)");
  std::cmatch found;
  if (is_new && std::regex_match(sql, found, one_table)) known->second = found[1];
  return known->second;
}

Rows PostgresConnection::select(const char* sql, std::span<const Value> values) {
  if (!order_.empty()) {
    const std::string& table = only_table(sql);
    if (table.empty() || waits_for(table)) flush();
  }
  return rows_of(session_.ask(translated(sql), parameters(values)));
}

// What waits was added by this connection, and so is known.
std::int64_t PostgresConnection::found_or_added(const char* find, const char* add,
                                                std::span<const Value> values) {
  auto& known = rows_[find];
  if (known.size() > most_kept) {
    flush();
    known.clear();
  }
  std::string row;
  for (const Value& value : values) {
    append_field(row, value);
    row += '\t';
  }
  if (const auto at = known.find(row); at != known.end()) return at->second;
  const PostgresRows found = session_.ask(translated(find), parameters(values));
  if (found.size() == 0) perform(add, values);
  return known[row] = found.size() > 0 ? found.integer(0, 0) : last_key_;
}

void PostgresConnection::flush() {
  for (const char* sql : std::exchange(order_, {})) {
    Insert& insert = inserts_.at(sql);
    if (insert.ignoring) {
      insert_unless_there(insert, std::exchange(insert.values, {}));
      continue;
    }
    const std::string lines = std::exchange(insert.lines, {});
    session_.copy("COPY " + insert.table + " (" + insert.columns + ") FROM STDIN", lines);
  }
}

void PostgresConnection::insert_unless_there(const Insert& insert, std::vector<PostgresValue> values) {
  constexpr std::size_t most = 32'000;  // a statement takes 65,535
  const std::size_t width =
      1 + static_cast<std::size_t>(std::count(insert.columns.begin(), insert.columns.end(), ','));
  for (std::size_t at = 0; at < values.size();) {
    const std::size_t rows = std::min((values.size() - at) / width, most / width);
    std::string sql = "INSERT INTO " + insert.table + " (" + insert.columns + ") VALUES ";
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t column = 0; column < width; ++column) {
        sql += column > 0 ? ", $" : row > 0 ? "), ($" : "($";
        sql += std::to_string(row * width + column + 1);
      }
    }
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(at);
    at += rows * width;
    const std::vector<PostgresValue> part(
        std::make_move_iterator(first),
        std::make_move_iterator(values.begin() + static_cast<std::ptrdiff_t>(at)));
    session_.ask_once(sql + ") ON CONFLICT DO NOTHING", part);
  }
}

void PostgresConnection::roll_back() {
  for (const char* sql : std::exchange(order_, {})) {
    inserts_.at(sql).lines.clear();
    inserts_.at(sql).values.clear();
  }
  rows_.clear();
  if (session_.in_transaction()) session_.execute("ROLLBACK");
}

}  // namespace gainsay
