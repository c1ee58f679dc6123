// What is written to a ledger in PostgreSQL.
#include "store/postgres_ledger.h"

#include <fmt/format.h>

#include "postgres/array.h"
#include "store/closed_sets.h"
#include "store/postgres_schema.h"
#include "store/postgres_values.h"
#include "store/schema.h"

namespace gainsay {
namespace {

PostgresValue number(std::int64_t value) {
  return {std::to_string(value)};
}

PostgresValue bytes(const Hash128& hash) {
  const auto all = bytes_of(hash);
  return {std::string(all.data(), all.size()), true};
}

}  // namespace

Result<std::unique_ptr<Ledger>> PostgresLedger::open(const std::string& url, Access access) {
  const std::string name = without_password(url);
  auto opened = guarded_session(url, access == Access::write, [&]() -> Result<std::unique_ptr<Ledger>> {
    auto connection = std::make_unique<PostgresConnection>(url);
    PostgresSession& session = connection->session();
    const std::int64_t version = schema_version_of(session);
    if (version > schema_version) {
      return fail(
          ErrorCode::unsupported,
          fmt::format("was written by a newer gainsay (version {} of the tables; this one reads up to {})",
                      version, schema_version),
          name);
    }
    if (access == Access::write) {
      migrate(session);
    } else if (version == 0) {
      return fail(ErrorCode::not_found, "is empty: nothing was ever read into it", name);
    } else if (version != schema_version) {
      return fail(ErrorCode::unsupported,
                  "was written by an older gainsay: gainsay ingest brings it up to date", name);
    } else {
      session.execute("SET default_transaction_read_only = on");
    }
    return std::unique_ptr<Ledger>(new PostgresLedger(std::move(connection), url));
  });
  if (!opened) return tl::unexpected(opened.error());
  return std::move(*opened);
}

void PostgresLedger::begin() {
  if (!connection_->in_transaction()) connection_->session().execute("BEGIN");
}

void PostgresLedger::give_up(const Error& cause) {
  linking_ = false;
  lost_ = cause;
  placed_.clear();
  read_again_.clear();
  try {
    connection_->roll_back();
  } catch (const PostgresFailure&) {
    // The connection is gone, and with it the transaction.
  }
}

Result<bool> PostgresLedger::holds(const Hash128& document) {
  if (placed_.contains(document)) return true;
  return guarded(false, [&] {
    return connection_->session().ask("SELECT 1 FROM document WHERE id = $1", {bytes(document)}).size() > 0;
  });
}

void PostgresLedger::sight(std::int64_t document, const Provenance& place) {
  connection_->run(
      "INSERT OR IGNORE INTO sighting (document, input, line, record, byte_offset) VALUES (?, ?, ?, ?, ?)",
      document, std::string_view(place.input), place.line.value_or(0), place.record.value_or(0),
      place.offset);
}

void PostgresLedger::note_read(const Provenance& place) {
  for (std::string input : {storable(to_string(place)), storable(place.input)}) {
    if (read_again_.empty() || read_again_.back() != input) read_again_.push_back(std::move(input));
  }
}

Result<void> PostgresLedger::add_sighting(const Hash128& document, const Provenance& place) {
  return changing([&] {
    begin();
    const auto key = connection_->number("SELECT key FROM document WHERE id = ?", document);
    if (!key) return;
    sight(*key, place);
    note_read(place);
  });
}

std::int64_t PostgresLedger::reading(const ReaderVersion& reader) {
  const std::string name = reader.program + '\n' + reader.models;
  if (reading_ && reading_->first == name) return reading_->second;
  PostgresSession& aside = connection_->aside();
  const std::vector<PostgresValue> values = {{storable(reader.program)}, {storable(reader.models)}};
  aside.ask("INSERT INTO reading (program, models) VALUES ($1, $2) ON CONFLICT DO NOTHING", values);
  reading_ = {name,
              aside.ask("SELECT key FROM reading WHERE program = $1 AND models = $2", values).integer(0, 0)};
  return reading_->second;
}

void PostgresLedger::remove_layers(std::int64_t article) {
  connection_->flush();
  remove_links(article);
  connection_->flush();
  PostgresSession& session = connection_->session();
  session.ask("DELETE FROM content_words WHERE key IN (SELECT key FROM attribution WHERE article = $1)",
              {number(article)});
  session.ask("DELETE FROM article_words WHERE key = $1", {number(article)});
  // Whatever hangs on an article by its key, but its documents. Decisions of people name it by its id, and
  // stay.
  const PostgresRows tables = session.ask(
      "SELECT c.relname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attname = "
      "'article' AND"
      " a.atttypid = 'bigint'::regtype AND"
      " c.relkind = 'r' AND c.relname <> 'document' AND pg_table_is_visible(c.oid)");
  for (int row = 0; row < tables.size(); ++row)
    session.ask("DELETE FROM " + std::string(tables.text(row, 0)) + " WHERE article = $1", {number(article)});
}

void PostgresLedger::forget_failures() {
  if (read_again_.empty()) return;
  connection_->session().ask_once(
      "DELETE FROM failure WHERE md5(input) IN (SELECT md5(g) FROM unnest($1::text[]) g) AND input = ANY"
      " ($1::text[])",
      {array_of_texts(std::exchange(read_again_, {}))});
}

Result<void> PostgresLedger::add_failure(const Error& failure) {
  return changing([&] {
    begin();
    forget_failures();
    PostgresValue offset;
    if (failure.offset) offset = number(static_cast<std::int64_t>(*failure.offset));
    connection_->session().ask(
        "INSERT INTO failure (input, cause, message, byte_offset) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (md5(input)) DO UPDATE SET (cause, message, byte_offset) = (excluded.cause, "
        "excluded.message,"
        " excluded.byte_offset)",
        {{storable(failure.input)}, {std::string(word(failure.code))}, {storable(failure.message)}, offset});
  });
}

void PostgresLedger::roll_back() {
  give_up({});
  lost_.reset();
}

Result<void> PostgresLedger::commit() {
  return commit_with("");
}

Result<void> PostgresLedger::commit_with(const std::string& statement) {
  if (lost_) {
    const Error cause = *std::exchange(lost_, std::nullopt);
    return tl::unexpected(cause);
  }
  auto done = guarded(true, [&] {
    if (!connection_->in_transaction()) {
      if (!statement.empty()) connection_->session().execute(statement);
      return;
    }
    connection_->flush();
    forget_failures();
    connection_->session().execute(statement.empty() ? "COMMIT" : statement + "; COMMIT");
    placed_.clear();
    linking_ = false;
  });
  if (!done) {
    give_up(done.error());
    lost_.reset();
  }
  return done;
}

}  // namespace gainsay
