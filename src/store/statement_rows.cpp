#include "store/statement_rows.h"

#include <algorithm>
#include <set>
#include <string>

#include "claims/index_keys.h"
#include "claims/statement_code.h"
#include "store/closed_sets.h"

namespace gainsay {
namespace {

std::uint32_t index(const Rows& rows, int column) {
  const std::int64_t value = rows.integer(column);
  if (value < 0 || value > UINT32_MAX) throw SqliteFailure(SQLITE_CORRUPT, "a number is out of range");
  return static_cast<std::uint32_t>(value);
}

std::vector<std::int64_t> keys_of(Rows&& rows) {
  std::vector<std::int64_t> keys;
  while (rows.next()) keys.push_back(rows.integer(0));
  return keys;
}

// Those that a statement is paired with as the same.
std::vector<std::int64_t> same_as(Connection& connection, std::int64_t statement) {
  return keys_of(connection.query(
      "SELECT b FROM statement_pair WHERE a = ?1 AND relation = 'same' UNION ALL SELECT a FROM"
      " statement_pair WHERE b = ?1 AND relation = 'same'",
      statement));
}

// Finds the claims anew of statements that were of one claim, by the pairs that are left. What several
// articles stated may still be in each.
void regroup(Connection& connection, std::int64_t claim, const std::vector<std::int64_t>& statements) {
  const bool shared = connection.number("SELECT 1 FROM claim_shared WHERE claim = ?", claim).has_value();
  std::set<std::int64_t> waiting(statements.begin(), statements.end());
  while (!waiting.empty()) {
    const std::int64_t first = *waiting.begin();
    std::vector<std::int64_t> reached = {first};
    waiting.erase(first);
    for (std::size_t i = 0; i < reached.size(); ++i) {
      for (const std::int64_t other : same_as(connection, reached[i])) {
        if (waiting.erase(other) > 0) reached.push_back(other);
      }
    }
    for (const std::int64_t each : reached)
      connection.run("UPDATE statement SET claim = ? WHERE key = ?", first, each);
    if (shared) connection.run("INSERT OR IGNORE INTO claim_shared (claim) VALUES (?)", first);
  }
}

// Puts two claims together, where one states the same as the other.
void join_claims(Connection& connection, std::int64_t a, std::int64_t b) {
  const auto claim = [&](std::int64_t statement) {
    const auto found = connection.number("SELECT claim FROM statement WHERE key = ?", statement);
    if (!found) throw SqliteFailure(SQLITE_CORRUPT, "a row refers to one that is missing");
    return *found;
  };
  const std::int64_t left = claim(a);
  const std::int64_t right = claim(b);
  if (left == right) return;
  connection.run("UPDATE statement SET claim = ? WHERE claim = ?", std::min(left, right),
                 std::max(left, right));
}

}  // namespace

Statement decoded_statement(std::string_view code) {
  auto statement = decode_statement(code);
  if (!statement) throw SqliteFailure(SQLITE_CORRUPT, statement.error().message);
  return std::move(*statement);
}

void write_statements(Connection& connection, std::int64_t key, const Hash128& article,
                      const Analysis& analysis) {
  for (const CodedStatement& statement : coded_statements(article, analysis))
    connection.run("INSERT INTO stated (article, attribution, statement) VALUES (?, ?, ?)", key,
                   statement.attribution, connection.statement_key(statement));
  for (std::uint32_t n = 0; n < analysis.accusations.size(); ++n) {
    const Accusation& item = analysis.accusations[n];
    const auto words = item.reply_words.empty() ? std::nullopt : std::optional(item.reply_words);
    connection.run(
        "INSERT INTO accusation (article, n, attribution, accused, accused_begin, accused_end, reply,"
        " reply_attribution, reply_begin, reply_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key, n, item.attribution, item.accused, item.accused_words.begin, item.accused_words.end,
        word(item.reply), item.reply_attribution, words ? std::optional(words->begin) : std::nullopt,
        words ? std::optional(words->end) : std::nullopt);
  }
}

std::vector<Accusation> read_accusations(Connection& connection, std::int64_t key) {
  std::vector<Accusation> all;
  for (Rows rows = connection.query(
           "SELECT attribution, accused, accused_begin, accused_end, reply, reply_attribution, reply_begin,"
           " reply_end FROM accusation WHERE article = ? ORDER BY n",
           key);
       rows.next();) {
    Accusation& item = all.emplace_back();
    item.attribution = index(rows, 0);
    if (!rows.is_null(1)) item.accused = index(rows, 1);
    item.accused_words = {index(rows, 2), index(rows, 3)};
    item.reply = value_of(rows.text(4), Reply::silent);
    if (!rows.is_null(5)) item.reply_attribution = index(rows, 5);
    if (!rows.is_null(6)) item.reply_words = {index(rows, 6), index(rows, 7)};
  }
  return all;
}

std::vector<Statement> read_statements(Connection& connection, std::int64_t key, std::size_t attributions) {
  std::vector<Statement> all(attributions);
  for (Rows rows = connection.query(
           "SELECT d.attribution, s.code FROM stated d JOIN statement s ON s.key = d.statement"
           " WHERE d.article = ?",
           key);
       rows.next();) {
    const std::uint32_t n = index(rows, 0);
    if (n >= all.size()) throw SqliteFailure(SQLITE_CORRUPT, "a row refers to one that is missing");
    all[n] = decoded_statement(rows.text(1));
  }
  return all;
}

void remove_statements(Connection& connection, std::int64_t key) {
  const auto stated =
      keys_of(connection.query("SELECT DISTINCT statement FROM stated WHERE article = ?", key));
  connection.run("DELETE FROM stated WHERE article = ?", key);
  unlink_unstated(connection, stated, Unstated::goes);
}

void unlink_unstated(Connection& connection, const std::vector<std::int64_t>& statements, Unstated then) {
  std::set<std::int64_t> claims;
  for (const std::int64_t statement : statements) {
    if (connection.number("SELECT 1 FROM stated WHERE statement = ? LIMIT 1", statement)) continue;
    Statement gone;
    {
      Rows rows = connection.query("SELECT code, claim FROM statement WHERE key = ?", statement);
      if (!rows.next()) continue;
      gone = decoded_statement(rows.text(0));
      claims.insert(rows.integer(1));
    }
    for (const std::int64_t each : index_keys(gone).keep)
      connection.run("DELETE FROM statement_key WHERE hash = ? AND statement = ?", each, statement);
    // In SQLite its pairs would go with it by themselves.
    connection.run("DELETE FROM statement_pair WHERE a = ?1 OR b = ?1", statement);
    if (then == Unstated::goes) {
      connection.run("DELETE FROM statement WHERE key = ?", statement);
    } else {
      connection.run("UPDATE statement SET claim = key, linked = 0 WHERE key = ?", statement);
    }
  }
  for (const std::int64_t claim : claims)
    regroup(connection, claim,
            keys_of(connection.query("SELECT key FROM statement WHERE claim = ? ORDER BY key", claim)));
}

std::vector<KeptStatement> read_unlinked_statements(Connection& connection, std::int64_t article) {
  std::vector<KeptStatement> all;
  for (Rows rows =
           connection.query("SELECT s.key, s.code FROM stated d JOIN statement s ON s.key = d.statement"
                            " WHERE d.article = ? AND s.linked = 0 ORDER BY d.attribution",
                            article);
       rows.next();) {
    if (std::none_of(all.begin(), all.end(),
                     [&](const KeptStatement& kept) { return kept.key == rows.integer(0); }))
      all.push_back({rows.integer(0), decoded_statement(rows.text(1))});
  }
  return all;
}

void write_links(Connection& connection, std::int64_t statement, const std::vector<StatementLink>& links) {
  for (const StatementLink& link : links) {
    connection.run("INSERT OR IGNORE INTO statement_pair (a, b, relation, confidence) VALUES (?, ?, ?, ?)",
                   std::min(statement, link.other), std::max(statement, link.other), word(link.relation),
                   double{link.confidence});
    if (link.relation == StatementRelation::same) join_claims(connection, statement, link.other);
  }
}

void note_shared(Connection& connection, std::int64_t article) {
  connection.run(
      "INSERT OR IGNORE INTO claim_shared (claim) SELECT DISTINCT s.claim FROM stated d JOIN statement s ON "
      "s.key ="
      " d.statement WHERE d.article = ?1 AND EXISTS (SELECT 1 FROM statement u JOIN stated e ON e.statement "
      "= u.key"
      " WHERE u.claim = s.claim AND e.article <> ?1)",
      article);
}

void MetStatements::add(std::int64_t key, std::int64_t statement, std::int64_t keys) {
  Met& other = met_[statement];
  const bool few = few_ || is_few(static_cast<std::size_t>(keys));
  other.enough = other.enough || is_strong(key) || few || ++other.weak == 2;
}

std::vector<std::int64_t> MetStatements::enough() const {
  std::vector<std::int64_t> all;
  for (const auto& [statement, other] : met_) {
    if (other.enough) all.push_back(statement);
  }
  return all;
}

}  // namespace gainsay
