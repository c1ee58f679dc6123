#include <algorithm>
#include <tuple>

#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/snapshot.h"

namespace gainsay {
namespace {

std::vector<StoredDocument> documents(Connection& connection, std::int64_t article) {
  std::vector<StoredDocument> all;
  std::vector<std::int64_t> keys;
  for (Rows rows = connection.query(
           "SELECT d.id, d.kind, d.text_source, d.encoded, d.raw_hash, d.charset, d.charset_found_in, d.key,"
           " s.hash, s.size, s.zstd FROM document d JOIN snapshot s ON s.key = d.snapshot"
           " WHERE d.article = ? ORDER BY d.id",
           article);
       rows.next();) {
    StoredDocument& stored = all.emplace_back();
    stored.id = rows.hash(0);
    Document& document = stored.document;
    document.kind = value_of(rows.text(1), PageKind::text);
    document.text_source = value_of(rows.text(2), TextSource::as_is);
    document.encoded = rows.integer(3) != 0;
    document.raw_hash = rows.hash(4);
    document.charset = rows.text(5);
    document.charset_found_in = rows.text(6);
    keys.push_back(rows.integer(7));
    stored.snapshot = rows.hash(8);
    auto bytes = unpack(rows.text(10), static_cast<std::uint64_t>(rows.integer(9)));
    if (!bytes)
      throw SqliteFailure(SQLITE_CORRUPT,
                          "snapshot " + to_hex(stored.snapshot) + ": " + bytes.error().message);
    document.bytes = std::move(*bytes);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (Rows rows = connection.query("SELECT field, value FROM document_field WHERE document = ? ORDER BY n",
                                      keys[i]);
         rows.next();) {
      all[i].document.beside.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
    }
    for (Rows rows = connection.query("SELECT input, line, record, byte_offset FROM sighting WHERE document "
                                      "= ? ORDER BY input, line, record",
                                      keys[i]);
         rows.next();) {
      Provenance& place = all[i].seen.emplace_back();
      place.input = rows.text(0);
      if (rows.integer(1) != 0) place.line = static_cast<std::uint64_t>(rows.integer(1));
      if (rows.integer(2) != 0) place.record = static_cast<std::uint64_t>(rows.integer(2));
      if (!rows.is_null(3)) place.offset = static_cast<std::uint64_t>(rows.integer(3));
    }
    // Names that are no UTF-8 stand in another order in PostgreSQL.
    std::sort(all[i].seen.begin(), all[i].seen.end(), [](const Provenance& a, const Provenance& b) {
      return std::tie(a.input, a.line, a.record) < std::tie(b.input, b.line, b.record);
    });
  }
  return all;
}

}  // namespace

StoredArticle read_stored(Connection& connection, std::int64_t key) {
  StoredArticle stored;
  stored.article = read_article(connection, key);
  stored.analysis = read_analysis(connection, key);
  for (Rows rows = connection.query("SELECT program, models FROM reading JOIN article ON article.reading ="
                                    " reading.key WHERE article.key = ?",
                                    key);
       rows.next();) {
    stored.reader = {std::string(rows.text(0)), std::string(rows.text(1))};
  }
  stored.documents = documents(connection, key);
  if (stored.documents.empty()) throw SqliteFailure(SQLITE_CORRUPT, "has no document");
  const StoredDocument& read = stored.documents.front();
  if (read.seen.empty()) throw SqliteFailure(SQLITE_CORRUPT, "its document was met nowhere");
  stored.article.provenance = read.seen.front();
  stored.article.raw_hash = read.document.raw_hash;
  stored.article.charset = read.document.charset;
  stored.article.charset_found_in = read.document.charset_found_in;
  return stored;
}

}  // namespace gainsay
