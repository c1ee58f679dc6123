#include "store/actor_joining.h"
#include "store/article_rows.h"
#include "store/saying_rows.h"
#include "store/statement_rows.h"

namespace gainsay {

void remove_layers(Connection& connection, std::int64_t key) {
  remove_sayings(connection, key);
  remove_sketches(connection, key);
  remove_statements(connection, key);
  // Indexes of words first, then what refers to others before them; the rest goes with what it is part of.
  for (const char* sql :
       {"INSERT INTO content_words (content_words, rowid, content) SELECT 'delete', key, content FROM "
        "attribution"
        " WHERE article = ?",
        "INSERT INTO article_words (article_words, rowid, text) SELECT 'delete', article, text FROM "
        "article_text"
        " WHERE article = ?",
        // Facts with other articles are found again, in the layers that this one is no longer linked in.
        "DELETE FROM linked WHERE article = ?", "DELETE FROM copy WHERE a = ?1 OR b = ?1",
        "DELETE FROM copy_sketch WHERE article = ?", "DELETE FROM credit WHERE article = ?",
        "DELETE FROM headline_finding WHERE article = ?", "DELETE FROM dispute WHERE article = ?",
        "DELETE FROM attribution WHERE article = ?", "DELETE FROM speaker WHERE article = ?",
        "DELETE FROM role WHERE article = ?", "DELETE FROM entity WHERE article = ?",
        "DELETE FROM paragraph WHERE article = ?", "DELETE FROM metadata_candidate WHERE article = ?",
        "DELETE FROM section WHERE article = ?", "DELETE FROM author WHERE article = ?",
        "DELETE FROM article_text WHERE article = ?"}) {
    connection.run(sql, key);
  }
}

std::vector<std::int64_t> names_used_by(Connection& connection, std::int64_t key) {
  std::vector<std::int64_t> names;
  for (Rows rows =
           connection.query("SELECT name FROM entity WHERE article = ?1 UNION SELECT name FROM alias WHERE"
                            " article = ?1 UNION SELECT name FROM speaker WHERE article = ?1",
                            key);
       rows.next();) {
    names.push_back(rows.integer(0));
  }
  return names;
}

void remove_unused_names(Connection& connection, const std::vector<std::int64_t>& names) {
  for (const std::int64_t name : names) {
    const bool used =
        connection
            .number(
                "SELECT 1 WHERE EXISTS (SELECT 1 FROM entity WHERE name = ?1) OR EXISTS (SELECT 1"
                " FROM alias WHERE name = ?1) OR EXISTS (SELECT 1 FROM speaker WHERE name = ?1)",
                name)
            .has_value();
    if (used) continue;
    connection.run(
        "INSERT INTO name_words (name_words, rowid, name) SELECT 'delete', key, name FROM name"
        " WHERE key = ?",
        name);
    connection.run("DELETE FROM name WHERE key = ?", name);
  }
}

}  // namespace gainsay
