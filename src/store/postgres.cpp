#include "store/postgres.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>

#include "base/utf8.h"
#include "store/postgres_words.h"

namespace gainsay {
namespace {

constexpr std::string_view escape = "\xEF\xB7\x90";  // U+FDD0
constexpr std::string_view digits = "0123456789abcdef";
constexpr std::int64_t block = 1024;  // INCREMENT in postgres_schema.cpp

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
  return out;
}

// A list of texts as an array is written.
std::string array_of(const std::vector<std::string>& texts) {
  std::string out = "{";
  for (const std::string& text : texts) {
    out += out.size() == 1 ? "\"" : ",\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return out + "}";
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
  aside_.execute("SET synchronous_commit = off");
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

const std::string& PostgresConnection::translated(const char* sql) {
  auto& kept = translated_[sql];
  if (kept.empty()) kept = in_postgres_words(sql);
  return kept;
}

PostgresConnection::Insert& PostgresConnection::insert_of(const char* sql) {
  auto known = inserts_.find(sql);
  if (known != inserts_.end()) return known->second;
  static const std::regex one_row(R"(INSERT INTO (\w+) \(([^)]*)\) VALUES \((?:\?, ?)*\?\))");
  static const std::regex into(R"(INSERT (?:OR IGNORE )?INTO (\w+))");
  Insert insert;
  std::cmatch found;
  if (std::regex_match(sql, found, one_row)) {
    insert = {found[1], found[2], true, false, false, {}};
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
  if (!insert.plain && std::regex_search(sql, found, into)) insert.table = found[1];
  return inserts_.emplace(sql, std::move(insert)).first->second;
}

void PostgresConnection::perform(const char* sql, std::span<const Value> values) {
  Insert& insert = insert_of(sql);
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

Rows PostgresConnection::select(const char* sql, std::span<const Value> values) {
  // A question about one table alone, without others in brackets, leaves the rest where it waits.
  static const std::regex one_table(R"(SELECT \w+ FROM (\w+) WHERE [^()]*)");
  std::cmatch found;
  if (order_.empty() || !std::regex_match(sql, found, one_table) || waits_for(found[1])) flush();
  return rows_of(session_.ask(translated(sql), parameters(values)));
}

void PostgresConnection::flush() {
  for (const char* sql : std::exchange(order_, {})) {
    Insert& insert = inserts_.at(sql);
    const std::string lines = std::exchange(insert.lines, {});
    session_.copy("COPY " + insert.table + " (" + insert.columns + ") FROM STDIN", lines);
  }
}

void PostgresConnection::roll_back() {
  for (const char* sql : std::exchange(order_, {})) inserts_.at(sql).lines.clear();
  if (session_.in_transaction()) session_.execute("ROLLBACK");
}

std::int64_t PostgresConnection::next_key(const std::string& table) {
  auto& [next, end] = keys_[table];
  if (next == end) {
    next = aside_.ask("SELECT nextval(pg_get_serial_sequence($1, 'key'))", {{table}}).integer(0, 0);
    end = next + block;
  }
  return next++;
}

void PostgresConnection::fetch_names(const std::vector<std::string>& names) {
  constexpr std::size_t most_kept = 200'000;
  if (names_.size() > most_kept) names_.clear();
  std::vector<std::string> wanted;
  for (const std::string& name : names) {
    if (!names_.contains(name)) wanted.push_back(storable(name));
  }
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  const auto note = [&](const PostgresRows& rows) {
    for (int row = 0; row < rows.size(); ++row) {
      const std::string stored(rows.text(row, 1));
      names_[restored(stored)] = rows.integer(row, 0);
      std::erase(wanted, stored);
    }
  };
  const auto look = [&] {
    if (!wanted.empty())
      note(aside_.ask(
          "SELECT key, name FROM name WHERE md5(name) IN (SELECT md5(g) FROM unnest($1::text[]) g)",
          {{array_of(wanted)}}));
  };
  look();
  if (wanted.empty()) return;
  std::vector<std::string> words;
  for (const std::string& name : wanted) words.push_back(word_vector(restored(name)));
  // In one order, so that two who add the same names never wait for each other.
  note(aside_.ask(
      "WITH given AS (SELECT * FROM unnest($1::text[], $2::text[]) AS g (name, words)), added AS (INSERT"
      " INTO name (name) SELECT name FROM given ORDER BY md5(name) ON CONFLICT DO NOTHING RETURNING key,"
      " name), indexed AS (INSERT INTO name_words (key, words) SELECT added.key, given.words::tsvector"
      " FROM added JOIN given ON given.name = added.name) SELECT key, name FROM added",
      {{array_of(wanted)}, {array_of(words)}}));
  look();
}

std::int64_t PostgresConnection::name_key(std::string_view name) {
  const std::string wanted(name);
  if (!names_.contains(wanted)) fetch_names({wanted});
  return names_.at(wanted);
}

std::int64_t PostgresConnection::statement_key(const Hash128& id, std::string_view code, bool denied) {
  const PostgresValue known_by = parameter(Value(id));
  const auto look = [&]() -> std::optional<std::int64_t> {
    const PostgresRows rows = aside_.ask("SELECT key FROM statement WHERE id = $1", {known_by});
    return rows.size() > 0 ? std::optional(rows.integer(0, 0)) : std::nullopt;
  };
  if (const auto known = look()) return *known;
  const std::string key = std::to_string(next_key("statement"));
  aside_.ask(
      "INSERT INTO statement (key, id, code, denied, claim, linked) VALUES ($1, $2, $3, $4, $5, 0) ON "
      "CONFLICT DO"
      " NOTHING",
      {{key}, known_by, parameter(Value(Blob{code})), {denied ? "1" : "0"}, {key}});
  const auto added = look();
  if (!added) throw PostgresFailure("XX000", "a statement that was added is not there");
  return *added;
}

}  // namespace gainsay
