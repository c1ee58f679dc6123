// Documents as they come into a ledger in PostgreSQL, many in one transaction.
#include <algorithm>

#include "postgres/array.h"
#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/postgres_ledger.h"
#include "store/snapshot.h"

namespace gainsay {
namespace {

std::string bytes(const Hash128& hash) {
  const auto all = bytes_of(hash);
  return {all.data(), all.size()};
}

// How many from the first on are of different articles, so that nothing that is asked for one of them hangs
// on another.
std::size_t different(std::span<const Addition> additions) {
  const auto same = std::adjacent_find(additions.begin(), additions.end(), [](const auto& a, const auto& b) {
    return a.article.id == b.article.id;
  });
  if (same == additions.end()) return additions.size();
  return static_cast<std::size_t>(same - additions.begin()) + 1;
}

// An article as it is in the ledger, with the lowest document that it was read from.
struct Held {
  std::int64_t key = 0;
  std::string lowest;  // in hexadecimal digits; empty for none
};

std::map<Hash128, Held> held_articles(PostgresSession& session, const std::vector<std::string>& ids) {
  const PostgresRows rows = session.ask_once(
      "SELECT a.id, a.key, (SELECT min(encode(d.id, 'hex')) FROM document d WHERE d.article = a.key) FROM"
      " article a WHERE a.id = ANY ($1::bytea[])",
      {array_of_bytes(ids)});
  std::map<Hash128, Held> all;
  for (int row = 0; row < rows.size(); ++row)
    all[hash_of(rows.text(row, 0))] = {rows.integer(row, 1), std::string(rows.text(row, 2))};
  return all;
}

std::map<Hash128, std::int64_t> keys_of(const PostgresRows& rows) {
  std::map<Hash128, std::int64_t> all;
  for (int row = 0; row < rows.size(); ++row) all[hash_of(rows.text(row, 0))] = rows.integer(row, 1);
  return all;
}

void add_names(const Analysis& analysis, std::vector<std::string>& names) {
  for (const Entity& entity : analysis.entities.entities) {
    names.push_back(entity.name);
    for (const Alias& alias : entity.aliases) names.push_back(alias.name);
  }
  for (const Speaker& speaker : analysis.attributions.speakers) names.push_back(speaker.name);
}

}  // namespace

std::map<Hash128, std::int64_t> PostgresLedger::snapshots(const std::vector<const Document*>& documents) {
  constexpr std::size_t most_bytes = 16 << 20;  // of one question
  std::map<Hash128, std::int64_t> all;
  std::map<Hash128, const Document*> wanted;
  for (const Document* document : documents) wanted.emplace(hash128(document->bytes), document);
  const auto note = [&](const PostgresRows& rows) {
    for (const auto& [hash, key] : keys_of(rows)) {
      all[hash] = key;
      wanted.erase(hash);
    }
  };
  const auto look = [&] {
    std::vector<std::string> hashes;
    for (const auto& [hash, document] : wanted) hashes.push_back(bytes(hash));
    if (hashes.empty()) return;
    note(connection_->aside().ask("SELECT hash, key FROM snapshot WHERE hash = ANY ($1::bytea[])",
                                  {array_of_bytes(hashes)}));
  };
  look();
  // In one order, so that two who add the same never wait for each other.
  const auto missing = wanted;
  for (auto next = missing.begin(); next != missing.end();) {
    std::vector<std::int64_t> keys;
    std::vector<std::string> hashes;
    std::vector<std::int64_t> sizes;
    std::vector<std::string> packed;
    for (std::size_t size = 0; next != missing.end() && size < most_bytes; ++next) {
      const auto& [hash, document] = *next;
      keys.push_back(connection_->next_key("snapshot"));
      hashes.push_back(bytes(hash));
      sizes.push_back(static_cast<std::int64_t>(document->bytes.size()));
      packed.push_back(pack(document->bytes));
      size += packed.back().size();
    }
    note(connection_->aside().ask(
        "INSERT INTO snapshot (key, hash, size, zstd) SELECT * FROM unnest($1::bigint[], $2::bytea[],"
        " $3::bigint[], $4::bytea[]) AS g (key, hash, size, zstd) ORDER BY hash ON CONFLICT DO NOTHING"
        " RETURNING hash, key",
        {array_of_numbers(keys), array_of_bytes(hashes), array_of_numbers(sizes), array_of_bytes(packed)}));
  }
  look();  // what others added meanwhile
  return all;
}

void PostgresLedger::place_document(const Addition& addition, const Hash128& id, std::int64_t article,
                                    std::int64_t snapshot) {
  const Document& document = addition.document;
  const std::int64_t key = connection_->next_key("document");
  connection_->run(
      "INSERT INTO document (key, id, article, snapshot, kind, text_source, encoded, raw_hash, charset,"
      " charset_found_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      key, id, article, snapshot, word(document.kind), word(document.text_source), document.encoded,
      document.raw_hash, or_null(document.charset), or_null(document.charset_found_in));
  for (std::uint32_t n = 0; n < document.beside.size(); ++n) {
    connection_->run("INSERT INTO document_field (document, n, field, value) VALUES (?, ?, ?, ?)", key, n,
                     std::string_view(document.beside[n].name), std::string_view(document.beside[n].value));
  }
  const Provenance& place = addition.article.provenance;
  connection_->run("INSERT INTO sighting (document, input, line, record, byte_offset) VALUES (?, ?, ?, ?, ?)",
                   key, std::string_view(place.input), place.line.value_or(0), place.record.value_or(0),
                   place.offset);
}

// Of different articles each. They are locked first, and looked up once they are: nobody else adds them now.
void PostgresLedger::place(std::span<const Addition> additions, const ReaderVersion& reader,
                           std::vector<bool>& are_new) {
  std::vector<Hash128> ids;
  std::vector<std::string> document_ids;
  std::vector<std::string> article_ids;
  std::vector<std::int64_t> locks;
  bool may_wait = false;
  for (const Addition& addition : additions) {
    const Hash128& article = addition.article.id;
    ids.push_back(id_of(addition.document));
    document_ids.push_back(bytes(ids.back()));
    article_ids.push_back(bytes(article));
    locks.push_back(static_cast<std::int64_t>(article.high));
    may_wait = may_wait || placed_.contains(ids.back()) || placed_.contains(article);
    note_read(addition.article.provenance);
  }
  if (may_wait) connection_->flush();
  PostgresSession& session = connection_->session();
  session.ask("SELECT pg_advisory_xact_lock(article) FROM unnest($1::bigint[]) AS article",
              {array_of_numbers(locks)});
  // Planned anew each time: a plan from when the tables were empty would go through all of them.
  const auto documents = keys_of(session.ask_once("SELECT id, key FROM document WHERE id = ANY ($1::bytea[])",
                                                  {array_of_bytes(document_ids)}));
  const auto articles = held_articles(session, article_ids);
  const auto held = [&](std::size_t i) {
    const auto found = articles.find(additions[i].article.id);
    return found == articles.end() ? nullptr : &found->second;
  };
  const auto is_read = [&](std::size_t i) {
    const Held* article = held(i);
    return article == nullptr || article->lowest.empty() || to_hex(ids[i]) < article->lowest;
  };

  std::vector<const Document*> new_documents;
  std::vector<std::string> names;
  std::vector<CodedStatement> statements;
  for (std::size_t i = 0; i < additions.size(); ++i) {
    const Addition& addition = additions[i];
    if (documents.contains(ids[i])) continue;
    new_documents.push_back(&addition.document);
    if (!is_read(i)) continue;
    add_names(addition.analysis, names);
    for (CodedStatement& statement : coded_statements(addition.article.id, addition.analysis))
      statements.push_back(std::move(statement));
  }
  connection_->fetch_names(names);
  connection_->fetch_statements(statements);
  const auto snapshots_of = snapshots(new_documents);

  for (std::size_t i = 0; i < additions.size(); ++i) {
    const Addition& addition = additions[i];
    const auto known = documents.find(ids[i]);
    are_new.push_back(known == documents.end());
    if (known != documents.end()) {
      sight(known->second, addition.article.provenance);
      continue;
    }
    const Held* there = held(i);
    const std::int64_t article = there != nullptr ? there->key : connection_->next_key("article");
    if (is_read(i)) {
      if (there != nullptr) remove_layers(article);
      write_article(*connection_, article, there != nullptr ? ArticleRow::is_there : ArticleRow::is_new,
                    addition.article, reading(reader));
      write_analysis(*connection_, article, addition.article, addition.analysis);
    }
    place_document(addition, ids[i], article, snapshots_of.at(hash128(addition.document.bytes)));
    placed_.insert(ids[i]);
    placed_.insert(addition.article.id);
  }
}

Result<bool> PostgresLedger::add(const Document& document, const Article& article, const Analysis& analysis,
                                 const ReaderVersion& reader) {
  const Addition one{document, article, analysis};
  const auto added = add_all({&one, 1}, reader);
  if (!added) return tl::unexpected(added.error());
  return added->front();
}

Result<std::vector<bool>> PostgresLedger::add_all(std::span<const Addition> additions,
                                                  const ReaderVersion& reader) {
  return changing([&] {
    begin();
    std::vector<bool> are_new;
    for (auto rest = additions; !rest.empty();) {
      const std::size_t now = different(rest);
      place(rest.first(now), reader, are_new);
      rest = rest.subspan(now);
    }
    return are_new;
  });
}

}  // namespace gainsay
