#include "store/said_rows.h"

#include <tuple>

namespace gainsay {
namespace {

constexpr int deepest_hearsay = 8;

std::vector<std::string> through(Connection& connection, std::int64_t article,
                                 std::optional<std::int64_t> parent) {
  std::vector<std::string> names;
  for (int depth = 0; parent && depth < deepest_hearsay; ++depth) {
    Rows rows = connection.query(
        "SELECT t.parent, name.name FROM attribution t LEFT JOIN speaker s ON s.article = t.article AND s.n ="
        " t.speaker LEFT JOIN name ON name.key = s.name WHERE t.article = ? AND t.n = ?",
        article, *parent);
    if (!rows.next()) break;
    if (!rows.text(1).empty()) names.emplace_back(rows.text(1));
    parent = rows.is_null(0) ? std::nullopt : std::optional(rows.integer(0));
  }
  return names;
}

}  // namespace

SaidLine said_line(Connection& connection, SaidKey key) {
  SaidLine line;
  std::optional<std::int64_t> parent;
  {
    Rows rows = connection.query(
        "SELECT a.id, a.title, a.site, a.publisher, a.published, coalesce(a.canonical_url, a.url), t.n, "
        "name.name,"
        " t.content, t.stance, t.certainty, t.parent, d.statement, t.polarity, t.anonymity FROM attribution "
        "t JOIN article a ON a.key "
        "="
        " t.article LEFT JOIN speaker s ON s.article = t.article AND s.n = t.speaker LEFT JOIN name ON "
        "name.key ="
        " s.name LEFT JOIN stated d ON d.article = t.article AND d.attribution = t.n WHERE t.article = ? AND "
        "t.n = ?",
        key.article, key.n);
    if (!rows.next()) throw SqliteFailure(SQLITE_CORRUPT, "a row refers to one that is missing");
    const auto text = [&](int column) { return std::string(rows.text(column)); };
    line.article = {rows.hash(0), text(1), text(2), text(3), text(4), text(5)};
    line.attribution = rows.integer(6);
    line.speaker = text(7);
    line.content = text(8);
    line.stance = text(9);
    line.certainty = text(10);
    if (!rows.is_null(11)) parent = rows.integer(11);
    line.statement = rows.is_null(12) ? 0 : rows.integer(12);
    line.polarity = text(13);
    line.anonymity = text(14);
  }
  for (Rows rows = connection.query(
           "SELECT p.part, CAST(substr(CAST(x.text AS BLOB), p.begin_byte + 1, p.end_byte - p.begin_byte) AS "
           "TEXT)"
           " FROM attribution_piece p JOIN article_text x ON x.article = p.article WHERE p.article = ? AND"
           " p.attribution = ? AND p.part <> 'content' ORDER BY p.part, p.n",
           key.article, key.n);
       rows.next();) {
    std::string& part = rows.text(0) == "cue" ? line.cue : line.source;
    if (!part.empty()) part += " ... ";
    part += rows.text(1);
  }
  line.through = through(connection, key.article, parent);
  return line;
}

std::vector<SaidKey> said_of_claim(Connection& connection, std::int64_t claim, std::size_t most) {
  std::vector<SaidKey> all;
  for (Rows rows =
           connection.query("SELECT d.article, d.attribution FROM statement s JOIN stated d ON d.statement ="
                            " s.key JOIN article a ON a.key = d.article WHERE s.claim = ? ORDER BY a.id,"
                            " d.attribution",
                            claim);
       rows.next() && all.size() < most;) {
    all.push_back({rows.integer(0), rows.integer(1)});
  }
  return all;
}

bool is_earlier(const SaidLine& a, const SaidLine& b) {
  const auto rank = [](const SaidLine& line) {
    return std::tuple(line.article.published.empty(), std::string_view(line.article.published),
                      line.article.id, line.attribution);
  };
  return rank(a) < rank(b);
}

}  // namespace gainsay
