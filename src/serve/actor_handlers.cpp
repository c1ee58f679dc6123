// One actor, and what people decide about who is who.
#include <algorithm>
#include <optional>
#include <set>

#include "serve/handlers_across.h"
#include "serve/json_body.h"
#include "serve/listed.h"
#include "store/actor_lines.h"
#include "store/reviews.h"
#include "work/decide_actors.h"

namespace gainsay::serve {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longest_name = 1000;  // bytes of an actor's name
constexpr std::size_t most_parts = 1000;

// The decision `n` as the ledger has it now.
Result<std::string> decided(Ledger& ledger, std::int64_t n) {
  const auto all = ledger.decisions();
  if (!all) return tl::unexpected(all.error());
  for (const ActorDecision& decision : *all) {
    if (decision.n == n) return written(json_of(decision));
  }
  return fail(ErrorCode::not_found, "no decision has this number");
}

Result<std::string> kept(Ledger& ledger, const Result<ActorDecision>& decision) {
  if (!decision) return tl::unexpected(decision.error());
  const auto n = keep_decision(ledger, *decision);
  if (!n) return tl::unexpected(n.error());
  return decided(ledger, *n);
}

Result<std::string> merged(Ledger& ledger, const Json& json, const DecidedBy& by) {
  const auto actors = members(json, "actors", most_parts, longest_name);
  if (!actors) return tl::unexpected(actors.error());
  if (actors->size() < 2) return fail(ErrorCode::unsupported, "actors: two at least are wanted");
  return kept(ledger, merge_decision(ledger, *actors, by));
}

Result<std::string> split(Ledger& ledger, const Json& json, const DecidedBy& by) {
  const auto actor = member(json, "actor", longest_name);
  if (!actor) return tl::unexpected(actor.error());
  if (actor->empty()) return fail(ErrorCode::unsupported, "actor: is wanted");
  const auto parts = members(json, "parts", most_parts, longest_name);
  if (!parts) return tl::unexpected(parts.error());
  return kept(ledger, split_decision(ledger, *actor, *parts, by));
}

Result<std::string> undone(Ledger& ledger, const Json& json, const DecidedBy& by) {
  const auto n = json.find("decision");
  if (n == json.end() || !n->is_number_unsigned())
    return fail(ErrorCode::unsupported, "decision: its number is wanted");
  const auto number = n->get<std::int64_t>();
  if (const auto done = undo_decision(ledger, number, by); !done) return tl::unexpected(done.error());
  return decided(ledger, number);
}

std::set<Hash128> articles_of(const ActorAccount& actor) {
  std::set<Hash128> articles;
  for (const ActorMemberLine& each : actor.members) articles.insert(each.member.article);
  return articles;
}

bool is_about(const ActorDecision& decision, const std::set<Hash128>& articles) {
  return articles.contains(decision.stays.article) ||
         std::any_of(decision.members.begin(), decision.members.end(),
                     [&](const NamedMember& each) { return articles.contains(each.article); });
}

Result<ActorAccount> asked_actor(const Question& question) {
  const auto id = from_hex(question.id);
  if (!id) return fail(ErrorCode::not_found, "no actor has such an id: 32 hexadecimal digits, lower case");
  return question.ledger.actor(*id);
}

// A page of one of an actor's lists.
Result<std::string> part_of_actor(const Question& question, const char* list) {
  const auto actor = asked_actor(question);
  if (!actor) return tl::unexpected(actor.error());
  const Json all = json_of(*actor)[list];
  return portion(
      question,
      [&](std::size_t skip, std::size_t limit) -> Result<std::vector<Json>> {
        const std::size_t begin = std::min(skip, all.size());
        const std::size_t end = std::min(all.size(), begin + limit);
        return std::vector<Json>(all.begin() + static_cast<std::ptrdiff_t>(begin),
                                 all.begin() + static_cast<std::ptrdiff_t>(end));
      },
      [](const Json& row) { return row; });
}

}  // namespace

Result<std::string> answer_actor(const Question& question) {
  auto actor = asked_actor(question);
  if (!actor) return tl::unexpected(actor.error());
  if (question.given.text("most").empty()) return written(json_of(*actor));
  // Those of which something is said come first: they tell why it is one.
  std::stable_partition(actor->members.begin(), actor->members.end(),
                        [](const ActorMemberLine& each) { return !each.words.empty(); });
  const Json counts = {{"names", actor->names.size()},
                       {"roles", actor->roles.size()},
                       {"members", actor->members.size()},
                       {"articles", articles_of(*actor).size()}};
  const std::size_t limit = question.given.number("most");
  actor->names.resize(std::min(limit, actor->names.size()));
  actor->roles.resize(std::min(limit, actor->roles.size()));
  actor->members.resize(std::min(limit, actor->members.size()));
  Json json = json_of(*actor);
  json["counts"] = counts;
  return written(json);
}

Result<std::string> answer_actor_names(const Question& question) {
  return part_of_actor(question, "names");
}

Result<std::string> answer_actor_members(const Question& question) {
  return part_of_actor(question, "members");
}

Result<std::string> answer_actor_decisions(const Question& question) {
  std::optional<std::set<Hash128>> articles;
  if (const auto id = question.given.id("actor_id")) {
    const auto actor = question.ledger.actor(*id);
    if (!actor) return tl::unexpected(actor.error());
    articles = articles_of(*actor);
  }
  return portion(
      question,
      [&](std::size_t skip, std::size_t limit) -> Result<std::vector<ActorDecision>> {
        auto all = question.ledger.decisions();
        if (!all) return all;
        std::reverse(all->begin(), all->end());
        std::erase_if(*all,
                      [&](const ActorDecision& each) { return articles && !is_about(each, *articles); });
        const auto begin = all->begin() + static_cast<std::ptrdiff_t>(std::min(skip, all->size()));
        const std::size_t count = std::min(limit, all->size() - std::min(skip, all->size()));
        return std::vector<ActorDecision>(begin, begin + static_cast<std::ptrdiff_t>(count));
      },
      [](const ActorDecision& decision) { return json_of(decision); });
}

Result<std::string> answer_decide_actors(const Question& question) {
  const auto json = Json::parse(question.request.body, nullptr, false);
  if (!json.is_object()) return fail(ErrorCode::unsupported, "the body is no JSON object");
  const auto kind = member(json, "kind", 20);
  const auto who = member(json, "by", longest_reviewer);
  for (const auto* each : {&kind, &who}) {
    if (!*each) return tl::unexpected(each->error());
  }
  if (who->find_first_not_of(" \t\r\n") == std::string::npos)
    return fail(ErrorCode::unsupported, "by: who decides is wanted");
  const DecidedBy by{*who, decision_time()};
  if (*kind == "merge") return merged(question.ledger, json, by);
  if (*kind == "split") return split(question.ledger, json, by);
  if (*kind == "undo") return undone(question.ledger, json, by);
  return fail(ErrorCode::unsupported, "kind: is merge, split or undo");
}

}  // namespace gainsay::serve
