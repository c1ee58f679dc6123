// PostgreSQL behind store/database.h, for many who write at once.
//
// Rows of plain INSERTs wait here and go to the server by COPY, a table at a time, before the next question
// or the end of the transaction: one by one they would take a round trip each. Keys are drawn from sequences
// a thousand at a time.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "postgres/session.h"
#include "store/database.h"

namespace gainsay {

class PostgresConnection : public Connection {
 public:
  explicit PostgresConnection(const std::string& url);

  void execute(const std::string& sql) override;
  Rows ask(const Question& question) override;
  /// As ask, some hundreds of rows at a time; only within a transaction, whose end ends the rows.
  Rows ask_in_parts(const Question& question);
  [[nodiscard]] std::int64_t last_key() const override { return last_key_; }
  [[nodiscard]] bool in_transaction() const override { return session_.in_transaction(); }
  std::int64_t name_key(std::string_view name) override;
  std::int64_t statement_key(const CodedStatement& statement) override;

  /// Look up many spellings or statements at once, so that name_key and statement_key have them at hand.
  void fetch_names(const std::vector<std::string>& names);
  void fetch_statements(const std::vector<CodedStatement>& statements);
  /// A key that nobody else gets.
  std::int64_t next_key(const std::string& table);
  /// Sends what waits.
  void flush();
  /// Throws away what waits, and ends the transaction.
  void roll_back();

  /// Statements in PostgreSQL's own words, which what waits doesn't matter to.
  PostgresSession& session() { return session_; }
  /// For what is kept whatever becomes of the transaction, so that nobody waits for its end: names,
  /// statements, snapshots, readings. What it commits is on the disk once something later is that was
  /// committed by session().
  PostgresSession& aside() { return aside_; }

 protected:
  void perform(const char* sql, std::span<const Value> values) override;
  Rows select(const char* sql, std::span<const Value> values) override;
  std::int64_t found_or_added(const char* find, const char* add, std::span<const Value> values) override;

 private:
  // An INSERT of one row, as COPY knows it.
  struct Insert {
    std::string table;  // empty for what is no INSERT
    std::string columns;
    bool plain = false;     // else it is run as it stands
    bool ignoring = false;  // INSERT OR IGNORE: its rows wait as values
    bool keyed = false;     // its table wants a key and it names none
    bool words = false;     // its second value is a text whose words are kept
    std::string lines;
    std::vector<PostgresValue> values;
  };

  Insert& insert_of(const char* sql);
  void insert_unless_there(const Insert& insert, std::vector<PostgresValue> values);
  bool waits_for(const std::string& table) const;
  const std::string& translated(const char* sql);
  const std::string& only_table(const char* sql);

  PostgresSession session_;
  PostgresSession aside_;
  std::unordered_map<const char*, Insert> inserts_;
  std::vector<const char*> order_;  // of those that have lines
  std::unordered_map<const char*, std::string> translated_;
  std::unordered_map<const char*, std::string> only_table_;  // that a question is about; empty for several
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> keys_;  // table -> next, end
  std::vector<std::string> keyed_tables_;
  std::unordered_map<std::string, std::int64_t> names_;
  std::map<Hash128, std::int64_t> statements_;
  // By the values of each, as COPY writes them. Some may be of this transaction, and go with it.
  std::unordered_map<const char*, std::unordered_map<std::string, std::int64_t>> rows_;
  std::int64_t last_key_ = 0;
  int cursors_ = 0;
};

}  // namespace gainsay
