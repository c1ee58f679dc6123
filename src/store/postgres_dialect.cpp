#include "store/postgres_dialect.h"

namespace gainsay {
namespace {

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

}  // namespace

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

}  // namespace gainsay
