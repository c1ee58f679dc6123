#include "store/actor_lines.h"

#include <nlohmann/json.hpp>

#include "store/actor_json.h"
#include "store/closed_sets.h"
#include "store/export_lines.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json number_or_null(std::int64_t number) {
  return number == 0 ? Json(nullptr) : Json(number);
}

Json place(const ActorMember& member) {
  return {{"article", to_hex(member.article)}, {"entity", member.entity}};
}

std::string in_one_line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

Json json_of(const ActorDecision& decision) {
  return {{"decision", decision.n},
          {"kind", word(decision.kind)},
          {"words", decision.words},
          {"subject", Json::parse(subject_of(decision))},
          {"made_by", decision.made_by},
          {"made_at", decision.made_at},
          {"undone_by", text_or_null(decision.undone_by)},
          {"undone_at", text_or_null(decision.undone_at)}};
}

Json json_of(const ActorAccount& actor) {
  Json names = Json::array();
  for (const ActorNameUse& use : actor.names)
    names.push_back({{"name", use.words},
                     {"publisher", text_or_null(use.publisher)},
                     {"first", text_or_null(use.first)},
                     {"last", text_or_null(use.last)},
                     {"articles", use.articles},
                     {"times", use.times}});
  Json roles = Json::array();
  for (const ActorRoleUse& use : actor.roles)
    roles.push_back({{"role", use.phrase},
                     {"former", use.former},
                     {"first", text_or_null(use.first)},
                     {"last", text_or_null(use.last)},
                     {"articles", use.articles}});
  Json stances = Json::object();
  for (const StanceCount& count : actor.stances) stances[count.stance] = count.claims;
  Json members = Json::array();
  for (const ActorMemberLine& member : actor.members) {
    Json line = place(member.member);
    line["name"] = member.name;
    line["rule"] = text_or_null(member.rule);
    line["to"] = member.to ? place(*member.to) : Json(nullptr);
    line["decision"] = number_or_null(member.decision);
    line["evidence"] = text_or_null(member.words);
    members.push_back(std::move(line));
  }
  Json apart = Json::array();
  for (const ActorApartLine& other : actor.apart)
    apart.push_back({{"actor", to_hex(other.other)},
                     {"rule", other.rule},
                     {"decision", number_or_null(other.decision)},
                     {"evidence", other.words},
                     {"here", place(other.here)},
                     {"there", place(other.there)}});
  return {{"id", to_hex(actor.id)},        {"name", actor.name},        {"kind", actor.kind},
          {"names", std::move(names)},     {"roles", std::move(roles)}, {"stances", std::move(stances)},
          {"members", std::move(members)}, {"apart", std::move(apart)}};
}

Result<void> export_actors(Ledger& ledger, const std::function<Result<void>(std::string_view line)>& write) {
  const auto ids = ledger.actor_ids();
  if (!ids) return tl::unexpected(ids.error());
  for (const Hash128& id : *ids) {
    const auto actor = ledger.actor(id);
    if (!actor) return tl::unexpected(actor.error());
    if (actor->members.size() < 2 && actor->stances.empty() && actor->apart.empty()) continue;
    Json line = {{"record", "actor"}, {"version", ledger_lines_version}};
    line.update(json_of(*actor));
    if (auto written = write(in_one_line(line)); !written) return written;
  }
  const auto decisions = ledger.decisions();
  if (!decisions) return tl::unexpected(decisions.error());
  for (const ActorDecision& decision : *decisions) {
    Json line = {{"record", "actor_decision"}, {"version", ledger_lines_version}};
    line.update(json_of(decision));
    if (auto written = write(in_one_line(line)); !written) return written;
  }
  return {};
}

}  // namespace gainsay
