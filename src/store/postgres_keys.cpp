// Keys of what all who write share: names and statements, many in one question.
#include <algorithm>

#include "postgres/array.h"
#include "store/postgres.h"
#include "store/postgres_values.h"
#include "store/postgres_words.h"

namespace gainsay {
namespace {

constexpr std::int64_t block = 1024;  // INCREMENT in postgres_schema.cpp
constexpr std::size_t most_kept = 200'000;

std::string bytes(const Hash128& hash) {
  const auto all = bytes_of(hash);
  return {all.data(), all.size()};
}

}  // namespace

std::int64_t PostgresConnection::next_key(const std::string& table) {
  auto& [next, end] = keys_[table];
  if (next == end) {
    next = aside_.ask("SELECT nextval(pg_get_serial_sequence($1, 'key'))", {{table}}).integer(0, 0);
    end = next + block;
  }
  return next++;
}

void PostgresConnection::fetch_names(const std::vector<std::string>& names) {
  if (names_.size() > most_kept) names_.clear();
  std::vector<std::string> wanted;
  for (const std::string& name : names) {
    if (!names_.contains(name)) wanted.push_back(storable(name));
  }
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  const auto note = [&](const PostgresRows& rows) {
    for (int row = 0; row < rows.size(); ++row) names_[restored(rows.text(row, 1))] = rows.integer(row, 0);
    std::erase_if(wanted, [&](const std::string& name) { return names_.contains(restored(name)); });
  };
  const auto look = [&] {
    if (!wanted.empty())
      note(aside_.ask(
          "SELECT key, name FROM name WHERE md5(name) IN (SELECT md5(g) FROM unnest($1::text[]) g)",
          {array_of_texts(wanted)}));
  };
  look();
  if (wanted.empty()) return;
  std::vector<std::string> words;
  words.reserve(wanted.size());
  for (const std::string& name : wanted) words.push_back(word_vector(restored(name)));
  // In one order, so that two who add the same names never wait for each other.
  note(aside_.ask(
      "WITH given AS (SELECT * FROM unnest($1::text[], $2::text[]) AS g (name, words)), added AS (INSERT"
      " INTO name (name) SELECT name FROM given ORDER BY md5(name) ON CONFLICT DO NOTHING RETURNING key,"
      " name), indexed AS (INSERT INTO name_words (key, words) SELECT added.key, given.words::tsvector"
      " FROM added JOIN given ON given.name = added.name) SELECT key, name FROM added",
      {array_of_texts(wanted), array_of_texts(words)}));
  look();
}

std::int64_t PostgresConnection::name_key(std::string_view name) {
  const std::string wanted(name);
  if (!names_.contains(wanted)) fetch_names({wanted});
  return names_.at(wanted);
}

void PostgresConnection::fetch_statements(const std::vector<CodedStatement>& statements) {
  if (statements_.size() > most_kept) statements_.clear();
  std::map<Hash128, const CodedStatement*> wanted;
  for (const CodedStatement& statement : statements) {
    if (!statements_.contains(statement.id)) wanted.emplace(statement.id, &statement);
  }
  const auto note = [&](const PostgresRows& rows) {
    for (int row = 0; row < rows.size(); ++row) {
      const Hash128 id = hash_of(rows.text(row, 1));
      statements_[id] = rows.integer(row, 0);
      wanted.erase(id);
    }
  };
  const auto look = [&] {
    if (wanted.empty()) return;
    std::vector<std::string> ids;
    ids.reserve(wanted.size());
    for (const auto& [id, statement] : wanted) ids.push_back(bytes(id));
    note(aside_.ask("SELECT key, id FROM statement WHERE id = ANY ($1::bytea[])", {array_of_bytes(ids)}));
  };
  look();
  if (wanted.empty()) return;
  // As names: in one order.
  std::vector<std::int64_t> keys;
  std::vector<std::string> ids;
  std::vector<std::string> codes;
  std::vector<std::int64_t> denied;
  for (const auto& [id, statement] : wanted) {
    keys.push_back(next_key("statement"));
    ids.push_back(bytes(id));
    codes.push_back(statement->code);
    denied.push_back(statement->denied ? 1 : 0);
  }
  note(aside_.ask(
      "INSERT INTO statement (key, id, code, denied, claim, linked) SELECT key, id, code, denied, key, 0 FROM"
      " unnest($1::bigint[], $2::bytea[], $3::bytea[], $4::bigint[]) AS g (key, id, code, denied) ORDER BY id"
      " ON CONFLICT DO NOTHING RETURNING key, id",
      {array_of_numbers(keys), array_of_bytes(ids), array_of_bytes(codes), array_of_numbers(denied)}));
  look();
}

std::int64_t PostgresConnection::statement_key(const CodedStatement& statement) {
  if (!statements_.contains(statement.id)) fetch_statements({statement});
  return statements_.at(statement.id);
}

}  // namespace gainsay
