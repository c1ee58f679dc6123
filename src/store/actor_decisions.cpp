#include "store/actor_decisions.h"

#include "store/actor_json.h"
#include "store/closed_sets.h"

namespace gainsay {
namespace {

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

void mark_undone(Connection& rows, const ActorDecision& decision, const std::string& by,
                 const std::string& at) {
  mark_decided(rows, decision);
  rows.run("UPDATE actor_decision SET undone_by = ?, undone_at = ? WHERE n = ?", std::string_view(by),
           std::string_view(at), decision.n);
}

}  // namespace

std::vector<ActorDecision> read_decisions(Connection& rows, bool holding) {
  std::vector<ActorDecision> all;
  for (Rows found = rows.query("SELECT n, kind, subject, words, made_by, made_at, undone_by, undone_at FROM"
                               " actor_decision WHERE undone_at IS NULL OR ? ORDER BY n",
                               !holding);
       found.next();) {
    ActorDecision& decision = all.emplace_back();
    decision.n = found.integer(0);
    decision.kind = value_of(found.text(1), DecisionKind::list);
    decision.words = found.text(3);
    decision.made_by = found.text(4);
    decision.made_at = found.text(5);
    decision.undone_by = found.text(6);
    decision.undone_at = found.text(7);
    read_subject(found.text(2), decision);
  }
  return all;
}

std::int64_t write_decision(Connection& rows, const ActorDecision& decision) {
  // A list takes the place of the one of its name, whose names may be others.
  if (decision.kind == DecisionKind::list) {
    for (const ActorDecision& earlier : read_decisions(rows, true)) {
      if (earlier.kind == DecisionKind::list && earlier.file == decision.file)
        mark_undone(rows, earlier, decision.made_by, decision.made_at);
    }
  }
  const std::int64_t n = rows.number("SELECT coalesce(max(n), 0) + 1 FROM actor_decision").value_or(1);
  rows.run("INSERT INTO actor_decision (n, kind, subject, words, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)",
           n, word(decision.kind), std::string_view(subject_of(decision)), std::string_view(decision.words),
           std::string_view(decision.made_by), std::string_view(decision.made_at));
  mark_decided(rows, decision);
  return n;
}

Result<void> write_undone(Connection& rows, std::int64_t n, const std::string& by, const std::string& at) {
  for (const ActorDecision& decision : read_decisions(rows, false)) {
    if (decision.n != n) continue;
    if (!decision.undone_at.empty())
      return fail(ErrorCode::not_found, "decision " + std::to_string(n) + " is undone already");
    mark_undone(rows, decision, by, at);
    return {};
  }
  return fail(ErrorCode::not_found, "there is no decision " + std::to_string(n));
}

}  // namespace gainsay
