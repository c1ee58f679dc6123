// Copies in one SQLite file: sketches, credits, pairs, and what is asked of them.
#include "store/article_rows.h"
#include "store/copy_questions.h"
#include "store/copy_rows.h"
#include "store/sketch_rows.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {

Result<Article> SqliteLedger::article_alone(const Hash128& id) {
  return guarded(path_, to_link_ > 0, [&] {
    begin_reading();
    return read_article(connection_, key_of(id));
  });
}

Result<ArticleBody> SqliteLedger::body_of(const Hash128& article) {
  return guarded(path_, to_link_ > 0, [&] {
    begin_reading();
    return body_at(connection_, key_of(article));
  });
}

Result<Attributions> SqliteLedger::attributions_of(const Hash128& article) {
  return guarded(path_, false, [&] { return read_analysis(connection_, key_of(article)).attributions; });
}

Result<void> SqliteLedger::set_sketch(const Hash128& article, const Sketch& sketch,
                                      const std::vector<Credit>& credits) {
  return guarded(path_, true, [&] {
    begin();
    write_sketch(connection_, key_of(article), sketch, credits);
  });
}

Result<std::vector<Hash128>> SqliteLedger::alike(const Hash128& article) {
  return guarded(path_, false, [&] { return read_alike(connection_, key_of(article)); });
}

Result<void> SqliteLedger::set_copy(const CopyPair& pair) {
  return guarded(path_, true, [&] {
    begin();
    write_copy(connection_, key_of(pair.a), key_of(pair.b), pair);
  });
}

Result<std::vector<CopyPair>> SqliteLedger::copies_of(const Hash128& article) {
  return guarded(path_, false, [&] { return read_copies(connection_, article, key_of(article)); });
}

Result<std::vector<CopyGroup>> SqliteLedger::copies(const CopyQuestion& question, std::size_t limit) {
  return guarded(path_, false, [&] { return copy_groups(connection_, claims_in_sqlite, question, limit); });
}

Result<std::vector<VersionList>> SqliteLedger::versions(const std::string& address, std::size_t limit) {
  return guarded(path_, false, [&] { return version_lists(connection_, address, limit); });
}

}  // namespace gainsay
