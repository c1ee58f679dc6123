// Who is who across the articles of a ledger in PostgreSQL: how it is found, what people decide about it, and
// what is asked.
#include "actors/sketch.h"
#include "store/actor_decisions.h"
#include "store/actor_joining.h"
#include "store/actor_questions.h"
#include "store/article_rows.h"
#include "store/nested_result.h"
#include "store/one_moment.h"
#include "store/postgres_ledger.h"

namespace gainsay {
namespace {

constexpr int groups_a_commit = 500;

// Decisions are numbered in their order: whoever decides at the same time waits for the commit.
constexpr const char* decide_alone = "LOCK TABLE actor_decision IN EXCLUSIVE MODE";

}  // namespace

Result<void> PostgresLedger::note_actors(const Hash128& article) {
  return changing([&] {
    begin_linking();
    const std::int64_t key = key_of(article);
    Article read = read_article(*connection_, key);
    read.id = article;
    const Analysis analysis = read_analysis(*connection_, key);
    const auto sketches = sketch_actors(read, analysis.entities, analysis.roles, analysis.attributions);
    std::vector<std::string> names;
    for (const ActorSketch& sketch : sketches) {
      names.push_back(sketch.name);
      for (const StatedName& other : sketch.others) names.push_back(other.name);
    }
    connection_->fetch_names(names);
    remove_sketches(*connection_, key);
    write_sketches(*connection_, key, sketches);
  });
}

Result<void> PostgresLedger::join_actors() {
  Result<bool> more = true;
  while (more && *more) {
    more = changing([&] {
      begin_linking();
      ActorJoining joining(*connection_);
      for (int groups = 0; groups < groups_a_commit; ++groups) {
        if (!joining.next()) return false;
      }
      return true;
    });
    if (const auto kept = commit(); !kept) return kept;
  }
  will_link_ = false;
  return {};
}

Result<std::int64_t> PostgresLedger::decide(const ActorDecision& decision) {
  return changing([&] {
    begin_linking();
    connection_->session().ask(decide_alone);
    return write_decision(*connection_, decision);
  });
}

Result<void> PostgresLedger::undo(std::int64_t n, const std::string& by, const std::string& at) {
  return in_one(changing([&] {
    begin_linking();
    connection_->session().ask(decide_alone);
    return write_undone(*connection_, n, by, at);
  }));
}

Result<std::vector<ActorDecision>> PostgresLedger::decisions() {
  return guarded(false, [&] { return read_decisions(*connection_, false); });
}

Result<std::vector<ActorLine>> PostgresLedger::actors(const ClaimFilter& filter, bool all,
                                                      std::size_t limit) {
  return in_one(
      guarded(false, [&] { return read_actors(*connection_, claims_in_postgres, filter, all, limit); }));
}

Result<std::vector<ActorLine>> PostgresLedger::actors_called(const std::string& name) {
  return guarded(false, [&] { return read_actors_called(*connection_, name); });
}

Result<std::vector<ActorLine>> PostgresLedger::actors_with_id(const std::string& begin_of_id) {
  return guarded(false, [&] { return read_actors_with_id(*connection_, begin_of_id); });
}

Result<std::vector<Hash128>> PostgresLedger::actor_ids() {
  return guarded(false, [&] { return read_actor_ids(*connection_); });
}

Result<ActorAccount> PostgresLedger::actor(const Hash128& id) {
  auto found = guarded(false, [&] {
    const OneMoment moment(*connection_);
    return read_actor(*connection_, id);
  });
  if (!found) return tl::unexpected(found.error());
  if (!*found) return fail(ErrorCode::not_found, "holds no actor " + to_hex(id), without_password(url_));
  return std::move(**found);
}

}  // namespace gainsay
