#include "serve/routes_across.h"

#include <iterator>

#include "serve/handlers_across.h"
#include "serve/parameter_lists.h"

namespace gainsay::serve {
namespace {

using Kind = Parameter::Kind;

constexpr const char* json = "application/json";

std::vector<Parameter> reply_parameters() {
  std::vector<Parameter> parameters = thread_parameters();
  parameters.push_back({"unheard", Kind::flag, "Only where the article quotes nobody for the accused"});
  return parameters;
}

std::vector<Parameter> with_brief(std::vector<Parameter> parameters) {
  parameters.push_back({"brief", Kind::flag,
                        "Of each only who said it first, and instead of the answers how many of each kind "
                        "repeat no other"});
  return parameters;
}

std::vector<Parameter> dispute_parameters() {
  std::vector<Parameter> parameters = with_brief(thread_parameters());
  parameters.push_back(
      {"most", Kind::flag,
       "Of the newest 100 of them those first that most voices deny, doubt or give otherwise; "
       "without a cursor"});
  return parameters;
}

std::vector<Parameter> spoken_parameters() {
  std::vector<Parameter> parameters = claim_parameters();
  parameters.push_back({"limit", Kind::limit, "Rows at most"});
  return parameters;
}

std::vector<Parameter> copy_parameters() {
  std::vector<Parameter> parameters = article_parameters();
  parameters.push_back({"publisher", Kind::words, "Only groups with an article of this publisher"});
  parameters.push_back({"dropped_denials", Kind::flag,
                        "Only groups in which an article lacks a denial that an earlier one has"});
  return parameters;
}

// A route that only answers; the id in its path, where there is one, is that of `id_of`.
Route asked(const char* path, const char* name, const char* summary, std::vector<Parameter> parameters,
            const char* schema, Result<std::string> (*answer)(const Question&),
            const char* id_of = "article") {
  Route route{path, name, summary, std::move(parameters), json, schema, answer};
  route.id_of = id_of;
  return route;
}

std::vector<Route> thread_routes() {
  return {
      asked("/api/v1/disputes", "disputes",
            "Claims that are answered, over all articles, and what answers them, those with the newest "
            "articles "
            "first; a filter lets one through where any statement or answer of it matches",
            with_page(dispute_parameters()), "Disputes", answer_disputes),
      asked("/api/v1/disputes/{id}", "dispute",
            "A claim by any attribution that states it, whoever else states it, what answers it, and whether "
            "those whom it accuses were heard",
            {}, "DisputeWithReplies", answer_dispute, "claim"),
      asked("/api/v1/claims/shared", "sharedClaims",
            "Claims that several articles make, who said it first, and how others word it",
            with_page(with_brief(claim_parameters())), "SharedClaims", answer_shared_claims),
      asked("/api/v1/replies", "replies",
            "Accusations, newest first, and whether the accused was heard; actor is either side",
            with_page(reply_parameters()), "Replies", answer_replies),
      asked(
          "/api/v1/spoken-of", "spokenOf",
          "Who speaks of whom, most often first; of the newest 100 articles where nothing else is asked for",
          spoken_parameters(), "SpokenOf", answer_spoken_of)};
}

std::vector<Route> copy_routes() {
  return {
      asked("/api/v1/copies", "copies",
            "Articles that share their text, in groups: who was first, and what each cut, added and changed",
            with_page(copy_parameters()), "Copies", answer_copies),
      asked("/api/v1/articles/{id}/copies", "articleCopies",
            "The group of an article; none where it shares no text", {}, "Copies", answer_article_copies),
      asked("/api/v1/versions", "versions", "Addresses that had several texts, and what changed between them",
            with_page({}), "Versions", answer_versions),
      asked("/api/v1/articles/{id}/versions", "articleVersions",
            "The texts of an article's address; none where it had but one", {}, "Versions",
            answer_article_versions)};
}

std::vector<Route> actor_routes() {
  Route decide{"/api/v1/actor-decisions",
               "decideActors",
               "Merges actors, splits one, or takes that back, where the server was started with --review",
               {},
               json,
               "ActorDecision",
               answer_decide_actors,
               Work::write,
               "POST",
               {json},
               "ActorChange"};
  return {
      asked(
          "/api/v1/actors/{id}", "actor",
          "An actor: its names by publisher and over time, roles, and what joins it",
          {{"most", Kind::most, "Names, roles and members, of each so many at most, and how many there are"}},
          "ActorAccount", answer_actor, "actor"),
      asked("/api/v1/actors/{id}/names", "actorNames", "By which names publishers call an actor, and when",
            with_page({}), "ActorNames", answer_actor_names, "actor"),
      asked("/api/v1/actors/{id}/members", "actorMembers",
            "Of which articles an actor is an entity, and what joins these", with_page({}), "ActorMembers",
            answer_actor_members, "actor"),
      asked("/api/v1/actor-decisions", "actorDecisions", "What people decided about actors, the latest first",
            with_page({{"actor_id", Kind::id, "Only about entities in articles that have this actor"}}),
            "ActorDecisions", answer_actor_decisions),
      std::move(decide)};
}

}  // namespace

std::vector<Route> with_routes_across(std::vector<Route> routes) {
  const auto add = [&](std::vector<Route> more) {
    std::move(more.begin(), more.end(), std::back_inserter(routes));
  };
  add(thread_routes());
  add(copy_routes());
  add(actor_routes());
  return routes;
}

}  // namespace gainsay::serve
