// What is written to a ledger in PostgreSQL.
#include "store/postgres_ledger.h"

#include <fmt/format.h>

#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/postgres_schema.h"
#include "store/schema.h"
#include "store/snapshot.h"

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

Result<void> PostgresLedger::add_sighting(const Hash128& document, const Provenance& place) {
  return changing([&] {
    begin();
    const auto key = connection_->number("SELECT key FROM document WHERE id = ?", document);
    if (!key) return;
    sight(*key, place);
    read_again_.push_back(storable(to_string(place)));
    read_again_.push_back(storable(place.input));
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

std::int64_t PostgresLedger::snapshot(const std::string& content) {
  const Hash128 hash = hash128(content);
  PostgresSession& aside = connection_->aside();
  const PostgresRows added = aside.ask(
      "INSERT INTO snapshot (hash, size, zstd) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key",
      {bytes(hash), number(static_cast<std::int64_t>(content.size())), {pack(content), true}});
  if (added.size() > 0) return added.integer(0, 0);
  return aside.ask("SELECT key FROM snapshot WHERE hash = $1", {bytes(hash)}).integer(0, 0);
}

void PostgresLedger::remove_layers(std::int64_t article) {
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

std::int64_t PostgresLedger::place_document(const Document& document, const Hash128& id,
                                            const Article& article, const Analysis& analysis,
                                            const ReaderVersion& reader) {
  PostgresSession& session = connection_->session();
  const PostgresRows there = session.ask(
      "SELECT a.key, (SELECT min(encode(d.id, 'hex')) FROM document d WHERE d.article = a.key) FROM article a"
      " WHERE a.id = $1",
      {bytes(article.id)});
  std::vector<std::string> names;
  for (const Entity& entity : analysis.entities.entities) {
    names.push_back(entity.name);
    for (const Alias& alias : entity.aliases) names.push_back(alias.name);
  }
  for (const Speaker& speaker : analysis.attributions.speakers) names.push_back(speaker.name);
  connection_->fetch_names(names);
  const std::int64_t key = there.size() > 0 ? there.integer(0, 0) : connection_->next_key("article");
  const bool is_read = there.size() == 0 || there.text(0, 1).empty() || to_hex(id) < there.text(0, 1);
  if (is_read) {
    if (there.size() > 0) remove_layers(key);
    write_article(*connection_, key, article, reading(reader));
    write_analysis(*connection_, key, article, analysis);
  }
  const std::int64_t placed = connection_->next_key("document");
  connection_->run(
      "INSERT INTO document (key, id, article, snapshot, kind, text_source, encoded, raw_hash, charset,"
      " charset_found_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      placed, id, key, snapshot(document.bytes), word(document.kind), word(document.text_source),
      document.encoded, document.raw_hash, or_null(document.charset), or_null(document.charset_found_in));
  for (std::uint32_t n = 0; n < document.beside.size(); ++n) {
    connection_->run("INSERT INTO document_field (document, n, field, value) VALUES (?, ?, ?, ?)", placed, n,
                     std::string_view(document.beside[n].name), std::string_view(document.beside[n].value));
  }
  return placed;
}

Result<bool> PostgresLedger::add(const Document& document, const Article& article, const Analysis& analysis,
                                 const ReaderVersion& reader) {
  return changing([&]() -> bool {
    begin();
    const Hash128 id = id_of(document);
    if (placed_.contains(id) || placed_.contains(article.id)) connection_->flush();
    PostgresSession& session = connection_->session();
    session.ask("SELECT pg_advisory_xact_lock($1)", {number(static_cast<std::int64_t>(article.id.high))});
    const PostgresRows known = session.ask("SELECT key FROM document WHERE id = $1", {bytes(id)});
    const Provenance& place = article.provenance;
    read_again_.push_back(storable(to_string(place)));
    read_again_.push_back(storable(place.input));
    if (known.size() > 0) {
      sight(known.integer(0, 0), place);
      return false;
    }
    const std::int64_t key = place_document(document, id, article, analysis, reader);
    connection_->run(
        "INSERT INTO sighting (document, input, line, record, byte_offset) VALUES (?, ?, ?, ?, ?)", key,
        std::string_view(place.input), place.line.value_or(0), place.record.value_or(0), place.offset);
    placed_.insert(id);
    placed_.insert(article.id);
    return true;
  });
}

void PostgresLedger::forget_failures() {
  for (const std::string& input : std::exchange(read_again_, {}))
    connection_->session().ask("DELETE FROM failure WHERE md5(input) = md5($1) AND input = $1", {{input}});
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
  });
  if (!done) {
    give_up(done.error());
    lost_.reset();
  }
  return done;
}

}  // namespace gainsay
