// Copies in PostgreSQL: sketches, credits, pairs, and what is asked of them.
#include "store/copy_questions.h"
#include "store/one_moment.h"
#include "store/postgres_ledger.h"
#include "store/sketch_rows.h"

namespace gainsay {

Result<void> PostgresLedger::set_sketch(const Hash128& article, const Sketch& sketch,
                                        const std::vector<Credit>& credits) {
  return changing([&] {
    begin_linking();
    write_sketch(*connection_, key_of(article), sketch, credits);
  });
}

Result<std::vector<Hash128>> PostgresLedger::alike(const Hash128& article) {
  return guarded(false, [&] { return read_alike(*connection_, key_of(article)); });
}

Result<void> PostgresLedger::set_copy(const CopyPair& pair) {
  return changing([&] {
    begin_linking();
    write_copy(*connection_, key_of(pair.a), key_of(pair.b), pair);
  });
}

Result<std::vector<CopyPair>> PostgresLedger::copies_of(const Hash128& article) {
  return guarded(false, [&] { return read_copies(*connection_, article, key_of(article)); });
}

Result<std::vector<CopyGroup>> PostgresLedger::copies(const CopyQuestion& question, std::size_t limit) {
  return guarded(false, [&] {
    const OneMoment moment(*connection_);
    return copy_groups(*connection_, claims_in_postgres, question, limit);
  });
}

Result<std::vector<VersionList>> PostgresLedger::versions(const std::string& address, std::size_t limit) {
  return guarded(false, [&] {
    const OneMoment moment(*connection_);
    return version_lists(*connection_, address, limit);
  });
}

}  // namespace gainsay
