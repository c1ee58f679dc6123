#include "work/decide_actors.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "actors/actor_key.h"

namespace gainsay {
namespace {

ActorDecision begun(DecisionKind kind, const DecidedBy& by) {
  ActorDecision decision;
  decision.kind = kind;
  decision.made_by = by.who;
  decision.made_at = by.when;
  return decision;
}

NamedMember named(const ActorMemberLine& line, const std::string& kind) {
  return {line.member.article,
          actor_key(line.name, kind == "person" ? EntityKind::person : EntityKind::unknown)};
}

// What a part names of an actor: a name that it has, or an article by its id.
Result<void> add_part(const ActorAccount& actor, const std::string& part, ActorDecision& decision,
                      std::vector<bool>& taken) {
  const std::string key = actor_key(part, actor.kind == "person" ? EntityKind::person : EntityKind::unknown);
  bool found = false;
  for (std::size_t i = 0; i < actor.members.size(); ++i) {
    if (actor_key(actor.members[i].name, actor.kind == "person" ? EntityKind::person : EntityKind::unknown) !=
        key)
      continue;
    taken[i] = found = true;
  }
  if (found) {
    decision.keys.push_back(key);
    return {};
  }
  constexpr std::size_t shortest_id = 6;
  std::vector<std::size_t> fitting;
  for (std::size_t i = 0; part.size() >= shortest_id && i < actor.members.size(); ++i) {
    if (to_hex(actor.members[i].member.article).starts_with(part)) fitting.push_back(i);
  }
  if (fitting.empty())
    return fail(
        ErrorCode::not_found,
        fmt::format("\"{}\" is no name of {}, nor the id of an article that names it", part, actor.name));
  for (const std::size_t i : fitting) {
    if (actor.members[i].member.article != actor.members[fitting.front()].member.article)
      return fail(ErrorCode::not_found, fmt::format("\"{}\" begins the ids of several articles", part));
    decision.members.push_back(named(actor.members[i], actor.kind));
    taken[i] = true;
  }
  return {};
}

}  // namespace

Result<ActorLine> one_actor(Ledger& ledger, const std::string& named) {
  auto found = ledger.actors_called(named);
  if (!found) return tl::unexpected(found.error());
  constexpr std::size_t shortest_id = 6;
  if (found->empty() && named.size() >= shortest_id) {
    found = ledger.actors_with_id(named);
    if (!found) return tl::unexpected(found.error());
  }
  if (found->empty()) return fail(ErrorCode::not_found, "no article calls anybody \"" + named + "\"");
  if (found->size() == 1) return found->front();
  std::string message = fmt::format("\"{}\" is {} actors; name one by its id:", named, found->size());
  for (std::size_t i = 0; i < found->size() && i < 8; ++i) {
    const ActorLine& actor = (*found)[i];
    message += fmt::format("{} {} ({}, {})", i == 0 ? "" : ",", to_hex(*actor.id).substr(0, 12), actor.name,
                           std::to_string(actor.claims) + (actor.claims == 1 ? " claim" : " claims"));
  }
  return fail(ErrorCode::not_found, message);
}

Result<ActorDecision> merge_decision(Ledger& ledger, const std::vector<std::string>& actors,
                                     const DecidedBy& by) {
  ActorDecision decision = begun(DecisionKind::merge, by);
  std::vector<Hash128> ids;
  for (const std::string& each : actors) {
    const auto actor = one_actor(ledger, each);
    if (!actor) return tl::unexpected(actor.error());
    if (std::find(ids.begin(), ids.end(), *actor->id) != ids.end())
      return fail(ErrorCode::not_found, "\"" + each + "\" is that actor already");
    const auto account = ledger.actor(*actor->id);
    if (!account) return tl::unexpected(account.error());
    ids.push_back(*actor->id);
    decision.members.push_back(named(account->members.front(), account->kind));
    decision.words += (decision.words.empty() ? "" : " and ") + actor->name;
  }
  decision.words += " are one";
  return decision;
}

Result<ActorDecision> split_decision(Ledger& ledger, const std::string& named_actor,
                                     const std::vector<std::string>& parts, const DecidedBy& by) {
  const auto actor = one_actor(ledger, named_actor);
  if (!actor) return tl::unexpected(actor.error());
  const auto account = ledger.actor(*actor->id);
  if (!account) return tl::unexpected(account.error());
  ActorDecision decision = begun(DecisionKind::split, by);
  std::vector<bool> taken(account->members.size(), false);
  for (const std::string& part : parts) {
    if (auto added = add_part(*account, part, decision, taken); !added) return tl::unexpected(added.error());
    decision.words += (decision.words.empty() ? "" : ", ") + part;
  }
  const auto left = std::find(taken.begin(), taken.end(), false);
  if (left == taken.end())
    return fail(ErrorCode::not_found, "that is all of " + account->name + ": nothing would be left");
  decision.stays = named(account->members[static_cast<std::size_t>(left - taken.begin())], account->kind);
  decision.words = account->name + " is another than: " + decision.words;
  return decision;
}

Result<std::int64_t> keep_decision(Ledger& ledger, const ActorDecision& decision) {
  const auto n = ledger.decide(decision);
  if (!n) return n;
  if (const auto done = ledger.commit().and_then([&] { return ledger.join_actors(); }); !done)
    return tl::unexpected(done.error());
  return n;
}

Result<void> undo_decision(Ledger& ledger, std::int64_t decision, const DecidedBy& by) {
  return ledger.undo(decision, by.who, by.when).and_then([&] { return ledger.commit(); }).and_then([&] {
    return ledger.join_actors();
  });
}

std::string decision_time() {
  const std::time_t seconds = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::string text(sizeof "2024-03-14T09:30:00Z", '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc));
  return text;
}

}  // namespace gainsay
