#include "store/actor_json.h"

#include <nlohmann/json.hpp>

#include "store/closed_sets.h"
#include "store/sqlite.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Whatever is wrong with the text, the ledger is damaged.
template <typename Fill>
void read(std::string_view text, const char* what, Fill fill) {
  try {
    fill(Json::parse(text));
  } catch (const Json::exception&) {
    throw SqliteFailure(SQLITE_CORRUPT, std::string(what) + " of an actor can't be read");
  }
}

Json member(const NamedMember& member) {
  return Json::array({to_hex(member.article), member.key});
}

NamedMember member(const Json& json) {
  const auto article = from_hex(json.at(0).get<std::string>());
  if (!article) throw SqliteFailure(SQLITE_CORRUPT, "a decision names no article");
  return {*article, json.at(1).get<std::string>()};
}

Json listed(const ListedActor& actor) {
  Json names = Json::array();
  for (const ListedName& name : actor.names)
    names.push_back(Json::array({name.name, name.key, name.from, name.to}));
  return {{"name", actor.name},
          {"kind", actor.kind ? Json(word(*actor.kind)) : Json(nullptr)},
          {"names", std::move(names)},
          {"not", actor.not_meant}};
}

ListedActor listed(const Json& json) {
  ListedActor actor;
  actor.name = json.at("name").get<std::string>();
  if (!json.at("kind").is_null())
    actor.kind = value_of(json.at("kind").get<std::string>(), EntityKind::unknown);
  for (const Json& name : json.at("names"))
    actor.names.push_back({name.at(0).get<std::string>(), name.at(1).get<std::string>(),
                           name.at(2).get<std::string>(), name.at(3).get<std::string>()});
  actor.not_meant = json.at("not").get<std::vector<std::string>>();
  return actor;
}

}  // namespace

std::string about_of(const ActorSketch& sketch) {
  Json called = Json::array();
  for (const CalledAs& form : sketch.called) called.push_back(Json::array({form.words, form.times}));
  Json about = {{"called", std::move(called)}};
  if (!sketch.roles.empty()) {
    Json roles = Json::array();
    for (const StatedRole& role : sketch.roles) {
      Json affiliations = Json::array();
      for (const StatedAffiliation& to : role.affiliations)
        affiliations.push_back(Json::array({to.key, word(to.kind)}));
      roles.push_back(Json::array({role.phrase, role.head, role.former, std::move(affiliations)}));
    }
    about["roles"] = std::move(roles);
  }
  return dumped(about);
}

void read_about(std::string_view about, ActorSketch& sketch) {
  read(about, "what is said", [&](const Json& json) {
    for (const Json& form : json.at("called"))
      sketch.called.push_back({form.at(0).get<std::string>(), form.at(1).get<std::int64_t>()});
    if (!json.contains("roles")) return;
    for (const Json& said : json.at("roles")) {
      StatedRole& role = sketch.roles.emplace_back();
      role.phrase = said.at(0).get<std::string>();
      role.head = said.at(1).get<std::string>();
      role.former = said.at(2).get<bool>();
      for (const Json& to : said.at(3))
        role.affiliations.push_back(
            {to.at(0).get<std::string>(), value_of(to.at(1).get<std::string>(), EntityKind::unknown)});
    }
  });
}

std::string subject_of(const ActorDecision& decision) {
  Json subject = Json::object();
  if (decision.kind == DecisionKind::list) {
    subject["file"] = decision.file;
    subject["actors"] = Json::array();
    for (const ListedActor& actor : decision.listed) subject["actors"].push_back(listed(actor));
    return dumped(subject);
  }
  subject["members"] = Json::array();
  for (const NamedMember& each : decision.members) subject["members"].push_back(member(each));
  if (decision.kind == DecisionKind::split) {
    subject["stays"] = member(decision.stays);
    subject["names"] = decision.keys;
  }
  return dumped(subject);
}

void read_subject(std::string_view subject, ActorDecision& decision) {
  read(subject, "a decision", [&](const Json& json) {
    if (decision.kind == DecisionKind::list) {
      decision.file = json.at("file").get<std::string>();
      for (const Json& actor : json.at("actors")) decision.listed.push_back(listed(actor));
      return;
    }
    for (const Json& each : json.at("members")) decision.members.push_back(member(each));
    if (decision.kind != DecisionKind::split) return;
    decision.stays = member(json.at("stays"));
    decision.keys = json.at("names").get<std::vector<std::string>>();
  });
}

}  // namespace gainsay
