// Who is who across the articles of a ledger in one SQLite file: how it is found, and what people decide
// about it.
#include "actors/sketch.h"
#include "store/actor_joining.h"
#include "store/actor_json.h"
#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/sqlite_error.h"
#include "store/sqlite_ledger.h"

namespace gainsay {
namespace {

constexpr int groups_a_commit = 500;

void mark_decided(Connection& rows, const ActorDecision& decision) {
  const auto mark = [&](const std::string& key) {
    rows.run("INSERT OR IGNORE INTO actor_stale (key) VALUES (?)", std::string_view(key));
  };
  for (const NamedMember& member : decision.members) mark(member.key);
  for (const std::string& key : decision.keys) mark(key);
  if (decision.kind == DecisionKind::split) mark(decision.stays.key);
  for (const ListedActor& actor : decision.listed) {
    for (const ListedName& name : actor.names) mark(name.key);
  }
}

}  // namespace

Result<void> SqliteLedger::note_actors(const Hash128& article) {
  return guarded(path_, true, [&] {
    begin();
    const std::int64_t key = key_of(article);
    Article read = read_article(connection_, key);
    read.id = article;
    const Analysis analysis = read_analysis(connection_, key);
    mark_actors_stale(connection_, key);
    connection_.run("DELETE FROM actor_sketch WHERE article = ?", key);
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
      connection_.execute("COMMIT");
      begin();
    }
  });
  if (!joined) return joined;
  return commit();
}

Result<std::int64_t> SqliteLedger::decide(const ActorDecision& decision) {
  return guarded(path_, true, [&] {
    begin();
    // A list takes the place of the one of its name, whose names may be others.
    if (decision.kind == DecisionKind::list) {
      for (const ActorDecision& earlier : read_decisions(connection_, true)) {
        if (earlier.kind != DecisionKind::list || earlier.file != decision.file) continue;
        mark_decided(connection_, earlier);
        connection_.run("UPDATE actor_decision SET undone_by = ?, undone_at = ? WHERE n = ?",
                        std::string_view(decision.made_by), std::string_view(decision.made_at), earlier.n);
      }
    }
    connection_.run(
        "INSERT INTO actor_decision (kind, subject, words, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
        word(decision.kind), std::string_view(subject_of(decision)), std::string_view(decision.words),
        std::string_view(decision.made_by), std::string_view(decision.made_at));
    const std::int64_t n = connection_.last_key();
    mark_decided(connection_, decision);
    return n;
  });
}

Result<void> SqliteLedger::undo(std::int64_t n, const std::string& by, const std::string& at) {
  return guarded(path_, true,
                 [&]() -> Result<void> {
                   begin();
                   for (const ActorDecision& decision : read_decisions(connection_, false)) {
                     if (decision.n != n) continue;
                     if (!decision.undone_at.empty())
                       return fail(ErrorCode::not_found,
                                   "decision " + std::to_string(n) + " is undone already");
                     connection_.run("UPDATE actor_decision SET undone_by = ?, undone_at = ? WHERE n = ?",
                                     std::string_view(by), std::string_view(at), n);
                     mark_decided(connection_, decision);
                     return {};
                   }
                   return fail(ErrorCode::not_found, "there is no decision " + std::to_string(n));
                 })
      .and_then([](const Result<void>& done) { return done; });
}

Result<std::vector<ActorDecision>> SqliteLedger::decisions() {
  return guarded(path_, false, [&] { return read_decisions(connection_, false); });
}

}  // namespace gainsay
