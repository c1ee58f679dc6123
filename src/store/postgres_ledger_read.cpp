// What is read from a ledger in PostgreSQL.
#include <algorithm>

#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/one_moment.h"
#include "store/postgres_ledger.h"
#include "store/postgres_schema.h"

namespace gainsay {
namespace {

// "a, b" with `alias` before each: "c.a, c.b".
std::string with_alias(const std::string& columns, const std::string& alias) {
  std::string out = alias + ".";
  for (const char c : columns) {
    out += c;
    if (c == ' ') out += alias + ".";
  }
  return out;
}

}  // namespace

std::int64_t PostgresLedger::key_of(const Hash128& article) {
  const auto key = connection_->number("SELECT key FROM article WHERE id = ?", article);
  if (!key) throw SqliteFailure(SQLITE_NOTFOUND, "no article " + to_hex(article));
  return *key;
}

Result<LedgerSize> PostgresLedger::size() {
  return guarded(false, [&] {
    LedgerSize size;
    for (Rows rows = connection_->query(
             "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM document), (SELECT count(*) FROM"
             " attribution), (SELECT count(*) FROM failure)");
         rows.next();) {
      size = {rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)};
    }
    return size;
  });
}

Result<std::vector<Hash128>> PostgresLedger::articles() {
  return guarded(false, [&] {
    std::vector<Hash128> ids;
    for (Rows rows = connection_->query("SELECT id FROM article ORDER BY id"); rows.next();)
      ids.push_back(rows.hash(0));
    return ids;
  });
}

Result<StoredArticle> PostgresLedger::article(const Hash128& id) {
  return guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_stored(*connection_, key_of(id));
  });
}

Result<std::vector<std::string>> PostgresLedger::contents(const Hash128& article) {
  return guarded(false, [&] {
    std::vector<std::string> all;
    for (Rows rows = connection_->query("SELECT content FROM attribution WHERE article = ? ORDER BY n",
                                        key_of(article));
         rows.next();) {
      all.emplace_back(rows.text(0));
    }
    return all;
  });
}

Result<std::vector<Error>> PostgresLedger::failures() {
  return guarded(false, [&] {
    std::vector<Error> all;
    for (Rows rows = connection_->query("SELECT input, cause, message, byte_offset FROM failure");
         rows.next();) {
      Error& failure = all.emplace_back();
      failure.input = rows.text(0);
      failure.code = value_of(rows.text(1), ErrorCode::unwritable);
      failure.message = rows.text(2);
      if (!rows.is_null(3)) failure.offset = static_cast<std::uint64_t>(rows.integer(3));
    }
    std::sort(all.begin(), all.end(), [](const Error& a, const Error& b) { return a.input < b.input; });
    return all;
  });
}

Result<std::vector<std::string>> PostgresLedger::faults() {
  return guarded(false, [&] {
    std::vector<std::string> all;
    for (const TableReference& reference : table_references()) {
      const std::string child = with_alias(reference.columns, "c");
      Question question;
      question.add("SELECT 1 FROM " + reference.table + " c WHERE (" + child +
                   ") IS NOT NULL AND NOT EXISTS (SELECT 1"
                   " FROM " +
                   reference.parent + " p WHERE (" + with_alias(reference.parent_columns, "p") + ") = (" +
                   child + ")) LIMIT 1");
      if (connection_->ask(question).next()) {
        all.push_back("table " + reference.table + ": a row refers to one of table " + reference.parent +
                      " that is missing");
      }
    }
    struct Index {
      const char* index;
      const char* words_of;
      const char* key;
    };
    for (const Index& index :
         {Index{"article_words", "article_text", "article"}, Index{"content_words", "attribution", "key"},
          Index{"name_words", "name", "key"}}) {
      Question question;
      question.add(std::string("SELECT 1 FROM ") + index.words_of + " t FULL JOIN " + index.index +
                   " w ON w.key = t." + index.key + " WHERE w.key IS NULL OR t." + index.key +
                   " IS NULL LIMIT 1");
      if (connection_->ask(question).next())
        all.push_back("index " + std::string(index.index) + ": doesn't fit the words it is of");
    }
    return all;
  });
}

}  // namespace gainsay
