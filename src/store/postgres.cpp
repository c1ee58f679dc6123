#include "store/postgres.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <regex>

#include "base/utf8.h"
#include "store/postgres_words.h"

namespace gainsay {
namespace {

constexpr std::string_view escape = "\xEF\xB7\x90";  // U+FDD0
constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t most_kept = 200'000;  // rows that are known

void append_hexadecimal(std::string& out, std::string_view bytes) {
  for (const char c : bytes) {
    out += digits[static_cast<unsigned char>(c) >> 4];
    out += digits[static_cast<unsigned char>(c) & 15];
  }
}

// A value in a line of COPY's text format (https://www.postgresql.org/docs/15/sql-copy.html).
void append_field(std::string& line, const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    line += std::to_string(*integer);
  } else if (const auto* real = std::get_if<double>(&value)) {
    line += fmt::format("{:.17g}", *real);
  } else if (const auto* text = std::get_if<std::string_view>(&value)) {
    for (const char c : storable(*text)) {
      switch (c) {
        case '\\':
          line += "\\\\";
          break;
        case '\n':
          line += "\\n";
          break;
        case '\r':
          line += "\\r";
          break;
        case '\t':
          line += "\\t";
          break;
        default:
          line += c;
      }
    }
  } else if (const auto* blob = std::get_if<Blob>(&value)) {
    line += "\\\\x";
    append_hexadecimal(line, blob->bytes);
  } else if (const auto* hash = std::get_if<Hash128>(&value)) {
    const auto bytes = bytes_of(*hash);
    line += "\\\\x";
    append_hexadecimal(line, {bytes.data(), bytes.size()});
  } else {
    line += "\\N";
  }
}

PostgresValue parameter(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return {std::to_string(*integer)};
  if (const auto* real = std::get_if<double>(&value)) return {fmt::format("{:.17g}", *real)};
  if (const auto* text = std::get_if<std::string_view>(&value)) return {storable(*text)};
  if (const auto* blob = std::get_if<Blob>(&value)) return {std::string(blob->bytes), true};
  if (const auto* hash = std::get_if<Hash128>(&value)) {
    const auto bytes = bytes_of(*hash);
    return {std::string(bytes.data(), bytes.size()), true};
  }
  return {};
}

std::vector<PostgresValue> parameters(std::span<const Value> values) {
  std::vector<PostgresValue> all;
  for (const Value& value : values) all.push_back(parameter(value));
  return all;
}

// Where an argument ends that begins at `at`: before the comma or bracket that closes it.
std::size_t end_of_argument(std::string_view sql, std::size_t at) {
  for (int depth = 0; at < sql.size(); ++at) {
    if (sql[at] == '(') ++depth;
    if (sql[at] == ')' && depth-- == 0) return at;
    if (sql[at] == ',' && depth == 0) return at;
  }
  return at;
}

// CAST(substr(CAST(text AS BLOB), begin, length) AS TEXT), by which SQLite cuts a text at bytes.
std::string with_cuts_at_bytes(std::string sql) {
  constexpr std::string_view opening = "CAST(substr(CAST(";
  constexpr std::string_view middle = " AS BLOB), ";
  constexpr std::string_view closing = ") AS TEXT)";
  for (std::size_t at = sql.find(opening); at != std::string::npos; at = sql.find(opening, at)) {
    const std::size_t text = at + opening.size();
    const std::size_t begin = sql.find(middle, text) + middle.size();
    const std::size_t comma = end_of_argument(sql, begin);
    const std::size_t end = end_of_argument(sql, comma + 1);
    const std::string cut = "convert_from(substring(convert_to(" +
                            sql.substr(text, begin - middle.size() - text) + ", 'UTF8') FROM (" +
                            sql.substr(begin, comma - begin) + ")::int FOR (" +
                            sql.substr(comma + 1, end - comma - 1) + ")::int), 'UTF8')";
    sql.replace(at, end + closing.size() - at, cut);
  }
  return sql;
}

// ? becomes $1, $2, ...; ?1 becomes $1; INSERT OR IGNORE is ON CONFLICT DO NOTHING.
std::string in_postgres_words(std::string_view sql) {
  std::string out;
  int count = 0;
  for (std::size_t at = 0; at < sql.size(); ++at) {
    if (sql[at] != '?') {
      out += sql[at];
      continue;
    }
    out += '$';
    if (at + 1 == sql.size() || sql[at + 1] < '0' || sql[at + 1] > '9') out += std::to_string(++count);
  }
  // SQLite's IS, which takes two absent values for the same.
  for (std::size_t at = out.find(" IS $"); at != std::string::npos; at = out.find(" IS $", at))
    out.replace(at, 4, " IS NOT DISTINCT FROM ");
  constexpr std::string_view ignoring = "INSERT OR IGNORE INTO";
  if (out.starts_with(ignoring))
    out = "INSERT INTO" + out.substr(ignoring.size()) + " ON CONFLICT DO NOTHING";
  return with_cuts_at_bytes(std::move(out));
}

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
    if (rows_.is_bytes(column) || stored.find(escape) == std::string_view::npos) return stored;
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

std::string storable(std::string_view text) {
  const auto sound = [&] {
    return text.find('\0') == std::string_view::npos && text.find(escape) == std::string_view::npos &&
           utf8::find_invalid(text) == std::string_view::npos;
  };
  if (sound()) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const auto point = utf8::decode(text, at);
    const bool refused = rest[0] == '\0' ||
                         (point.length == 1 && static_cast<unsigned char>(rest[0]) >= 0x80) ||
                         utf8::find_invalid(rest.substr(0, point.length)) != std::string_view::npos;
    if (refused) {
      out += escape;
      append_hexadecimal(out, rest.substr(0, 1));
      ++at;
    } else {
      // The escape itself, a byte at a time.
      if (rest.starts_with(escape)) {
        for (const char byte : escape) {
          out += escape;
          append_hexadecimal(out, {&byte, 1});
        }
      } else {
        out += rest.substr(0, point.length);
      }
      at += point.length;
    }
  }
  return out;
}

std::string restored(std::string_view stored) {
  std::string out;
  for (std::size_t at = 0; at < stored.size();) {
    if (stored.substr(at).starts_with(escape) && at + escape.size() + 2 <= stored.size()) {
      const std::size_t high = digits.find(stored[at + escape.size()]);
      const std::size_t low = digits.find(stored[at + escape.size() + 1]);
      if (high != std::string_view::npos && low != std::string_view::npos) {
        out += static_cast<char>(high * 16 + low);
        at += escape.size() + 2;
        continue;
      }
    }
    out += stored[at++];
  }
  return out;
}

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
