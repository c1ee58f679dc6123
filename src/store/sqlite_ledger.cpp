// What is written to a ledger in one SQLite file.
#include "store/sqlite_ledger.h"

#include <thread>

#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/saying_rows.h"
#include "store/snapshot.h"
#include "store/sqlite_error.h"

namespace gainsay {

// Others that wait for the ledger look every few milliseconds (write_ahead_log.cpp): who had it for long, be
// it in many short transactions, leaves them as many before having it again, or they would wait until all was
// done.
void SqliteLedger::begin() {
  using std::chrono::steady_clock;
  constexpr std::chrono::milliseconds long_time{100};
  constexpr std::chrono::milliseconds pause{8};
  if (connection_.in_transaction()) return;
  if (steady_clock::now() - ended_ >= pause) {
    busy_since_ = {};
  } else if (ended_ - busy_since_ > long_time) {
    std::this_thread::sleep_until(ended_ + pause);
    busy_since_ = {};
  }
  connection_.execute("BEGIN IMMEDIATE");
  if (busy_since_ == steady_clock::time_point{}) busy_since_ = steady_clock::now();
}

// What links are made from must not change before they are there.
void SqliteLedger::begin_reading() {
  if (to_link_ > 0) begin();
}

void SqliteLedger::end() {
  connection_.execute("COMMIT");
  ended_ = std::chrono::steady_clock::now();
}

Result<bool> SqliteLedger::holds(const Hash128& document) {
  return guarded(path_, false, [&] {
    return connection_.number("SELECT 1 FROM document WHERE id = ?", document).has_value();
  });
}

void SqliteLedger::sight(std::int64_t document, const Provenance& place) {
  connection_.run(
      "INSERT OR IGNORE INTO sighting (document, input, line, record, byte_offset) VALUES (?, ?, ?, ?, ?)",
      document, std::string_view(place.input), place.line.value_or(0), place.record.value_or(0),
      place.offset);
  // What couldn't be read there before, as a line or as a whole, was read now.
  connection_.run("DELETE FROM failure WHERE input = ?", std::string_view(to_string(place)));
  connection_.run("DELETE FROM failure WHERE input = ?", std::string_view(place.input));
}

Result<void> SqliteLedger::add_sighting(const Hash128& document, const Provenance& place) {
  return guarded(path_, true, [&] {
    begin();
    const auto key = connection_.number("SELECT key FROM document WHERE id = ?", document);
    if (key) sight(*key, place);
  });
}

std::int64_t SqliteLedger::reading(const ReaderVersion& reader) {
  const std::string_view program = reader.program;
  const std::string_view models = reader.models;
  if (const auto known =
          connection_.number("SELECT key FROM reading WHERE program = ? AND models = ?", program, models))
    return *known;
  connection_.run("INSERT INTO reading (program, models) VALUES (?, ?)", program, models);
  return connection_.last_key();
}

std::int64_t SqliteLedger::snapshot(const std::string& bytes) {
  const Hash128 hash = hash128(bytes);
  if (const auto known = connection_.number("SELECT key FROM snapshot WHERE hash = ?", hash)) return *known;
  connection_.run("INSERT INTO snapshot (hash, size, zstd) VALUES (?, ?, ?)", hash, bytes.size(),
                  Blob{pack(bytes)});
  return connection_.last_key();
}

std::int64_t SqliteLedger::place_document(const Document& document, const Hash128& id, const Article& article,
                                          const Analysis& analysis, const ReaderVersion& reader) {
  auto key = connection_.number("SELECT key FROM article WHERE id = ?", article.id);
  if (!key) {
    key = connection_.number("SELECT coalesce(max(key), 0) + 1 FROM article");
    write_article(connection_, *key, ArticleRow::is_new, article, reading(reader));
    write_analysis(connection_, *key, article, analysis);
  } else if (!connection_.number("SELECT 1 FROM document WHERE article = ? AND id < ?", *key, id)) {
    const std::vector<std::int64_t> names = names_used_by(connection_, *key);
    const std::vector<std::int64_t> places = places_named_by(connection_, *key);
    remove_layers(connection_, *key);
    write_article(connection_, *key, ArticleRow::is_there, article, reading(reader));
    write_analysis(connection_, *key, article, analysis);
    remove_unused_names(connection_, names);
    remove_unused_places(connection_, places);
  }
  connection_.run(
      "INSERT INTO document (id, article, snapshot, kind, text_source, encoded, raw_hash, charset,"
      " charset_found_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id, *key, snapshot(document.bytes), word(document.kind), word(document.text_source), document.encoded,
      document.raw_hash, or_null(document.charset), or_null(document.charset_found_in));
  const std::int64_t placed = connection_.last_key();
  for (std::uint32_t n = 0; n < document.beside.size(); ++n) {
    connection_.run("INSERT INTO document_field (document, n, field, value) VALUES (?, ?, ?, ?)", placed, n,
                    std::string_view(document.beside[n].name), std::string_view(document.beside[n].value));
  }
  return placed;
}

Result<bool> SqliteLedger::add(const Document& document, const Article& article, const Analysis& analysis,
                               const ReaderVersion& reader) {
  return guarded(path_, true, [&]() -> bool {
    begin();
    const Hash128 id = id_of(document);
    const auto known = connection_.number("SELECT key FROM document WHERE id = ?", id);
    sight(known ? *known : place_document(document, id, article, analysis, reader), article.provenance);
    return !known;
  });
}

Result<void> SqliteLedger::add_failure(const Error& failure) {
  return guarded(path_, true, [&] {
    begin();
    connection_.run("INSERT OR REPLACE INTO failure (input, cause, message, byte_offset) VALUES (?, ?, ?, ?)",
                    std::string_view(failure.input), word(failure.code), std::string_view(failure.message),
                    failure.offset);
  });
}

Result<void> SqliteLedger::commit() {
  auto done = guarded(path_, true, [&] {
    if (connection_.in_transaction()) end();
  });
  if (!done) roll_back();
  return done;
}

void SqliteLedger::roll_back() {
  // Where the disk is full SQLite has ended the transaction itself.
  if (connection_.in_transaction()) (void)guarded(path_, true, [&] { connection_.execute("ROLLBACK"); });
}

}  // namespace gainsay
