// Who is who across the articles of a ledger in one SQLite file: how it is found, and what people decide
// about it.
#include "actors/sketch.h"
#include "store/actor_decisions.h"
#include "store/actor_joining.h"
#include "store/article_rows.h"
#include "store/nested_result.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

constexpr int groups_a_commit = 500;

}  // namespace

Result<void> SqliteLedger::note_actors(const Hash128& article) {
  return guarded(path_, true, [&] {
    begin();
    const std::int64_t key = key_of(article);
    Article read = read_article(connection_, key);
    read.id = article;
    const Analysis analysis = read_analysis(connection_, key);
    remove_sketches(connection_, key);
    write_sketches(connection_, key,
                   sketch_actors(read, analysis.entities, analysis.roles, analysis.attributions));
  });
}

Result<void> SqliteLedger::join_actors() {
  const auto joined = guarded(path_, true, [&] {
    begin();
    ActorJoining joining(connection_);
    for (int groups = 1; joining.next(); ++groups) {
      if (groups % groups_a_commit != 0) continue;
      end();
      begin();
    }
  });
  if (!joined) return joined;
  return commit();
}

Result<std::int64_t> SqliteLedger::decide(const ActorDecision& decision) {
  return guarded(path_, true, [&] {
    begin();
    return write_decision(connection_, decision);
  });
}

Result<void> SqliteLedger::undo(std::int64_t n, const std::string& by, const std::string& at) {
  return in_one(guarded(path_, true, [&] {
    begin();
    return write_undone(connection_, n, by, at);
  }));
}

Result<std::vector<ActorDecision>> SqliteLedger::decisions() {
  return guarded(path_, false, [&] { return read_decisions(connection_, false); });
}

}  // namespace gainsay
