#include "serve/route.h"

#include <algorithm>
#include <optional>

#include "base/hash.h"
#include "serve/desk.h"
#include "serve/handlers.h"
#include "serve/page.h"
#include "serve/parameter_lists.h"
#include "serve/routes_across.h"
#include "serve/routes_out.h"
#include "serve/target.h"

namespace gainsay::serve {
namespace {

using Kind = Parameter::Kind;

constexpr const char* json = "application/json";

std::vector<Parameter> actor_parameters() {
  std::vector<Parameter> parameters = claim_parameters();
  parameters.push_back({"all", Kind::flag, "Also sources that no name stands for"});
  parameters.push_back(
      {"called", Kind::words, "Only whom some article calls exactly so, whatever else is asked for"});
  return parameters;
}

std::vector<std::string> segments(const char* path) {
  return read_target(path).value().path;
}

bool is_hole(const std::string& segment) {
  return segment.starts_with('{');
}

// What stands at "{id}"; nothing where `path` is another one.
std::optional<std::string> match(const Route& route, const std::vector<std::string>& path) {
  const std::vector<std::string> own = segments(route.path);
  if (own.size() != path.size()) return std::nullopt;
  std::string id;
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (is_hole(own[i])) {
      id = path[i];
    } else if (own[i] != path[i]) {
      return std::nullopt;
    }
  }
  return id;
}

// Whether what the client has is what would be sent (RFC 9110, 13.1.2).
bool is_known(std::string_view if_none_match, std::string_view tag) {
  if (if_none_match == "*") return true;
  for (std::size_t at = if_none_match.find(tag); at != std::string_view::npos;
       at = if_none_match.find(tag, at + 1)) {
    const std::size_t end = at + tag.size();
    if (end == if_none_match.size() || if_none_match[end] == ',' || if_none_match[end] == ' ') return true;
  }
  return false;
}

Answer good_answer(const Request& request, const char* type, std::string body) {
  const std::string tag = "\"" + to_hex(hash128(body)) + "\"";
  // Weak, since it stands for the packed body, too.
  Answer answer{200, type, std::move(body), {{"ETag", "W/" + tag}}};
  if (request.method != "POST" && is_known(field(request, "if-none-match"), tag)) {
    answer.status = 304;
    answer.type.clear();
    answer.body.clear();
  }
  return answer;
}

std::string methods_of(const Route& route) {
  return route.method == std::string_view("GET") ? "GET, HEAD" : route.method;
}

Answer not_taken(const std::string& methods) {
  Answer answer = problem(405, "here one can ask by " + methods + " only");
  answer.fields.emplace_back("Allow", methods);
  return answer;
}

bool takes(const Route& route, const std::string& method) {
  return method == route.method || (method == "HEAD" && route.method == std::string_view("GET"));
}

}  // namespace

const std::vector<Route>& routes() {
  static const std::vector<Route> all = with_routes_out(with_routes_across({
      {"/api/v1/ledger",
       "ledger",
       "How much the ledger holds, and what serves it",
       {},
       json,
       "Ledger",
       answer_ledger},
      {"/api/v1/articles", "articles", "Articles, newest first", with_page(article_parameters()), json,
       "Articles", answer_articles},
      {"/api/v1/articles/{id}",
       "article",
       "An article with all that was read in it, as gainsay export writes it",
       {},
       json,
       "Article",
       answer_article},
      {"/api/v1/articles/{id}/text",
       "articleText",
       "The text of an article; spans are UTF-8 bytes of it",
       {},
       "text/plain; charset=utf-8",
       "",
       answer_article_text},
      {"/api/v1/articles/{id}/reviews",
       "articleReviews",
       "What people decided on an article's attributions, oldest first",
       {},
       json,
       "Reviews",
       answer_reviews_of},
      {"/api/v1/articles/{id}/reviews",
       "addReview",
       "Takes down a decision on an attribution, where the server was started with --review",
       {},
       json,
       "Review",
       answer_add_review,
       Work::write,
       "POST",
       {json},
       "Decision"},
      {"/api/v1/reviews", "reviews", "What people decided, the latest first", with_page({}), json, "Reviews",
       answer_reviews},
      {"/api/v1/claims", "claims", "Who said what, newest articles first", with_page(claim_parameters()),
       json, "Claims", answer_claims},
      {"/api/v1/actors", "actors", "Who speaks, who says most first", with_page(actor_parameters()), json,
       "Actors", answer_actors},
      {"/api/v1/actors/{id}/summary",
       "actorSummary",
       "An actor as it is listed",
       {},
       json,
       "Actor",
       answer_actor_summary,
       Work::ask,
       "GET",
       {},
       "",
       "actor"},
      {"/api/v1/timeline", "timeline",
       "Claims by the times of which they speak, and by those at which they were said, oldest first",
       with_page(timeline_parameters()), json, "Timeline", answer_timeline},
      {"/api/v1/places", "places",
       "Claims that name a place, or of which the article tells where they were said; newest articles first",
       with_page(claim_parameters()), json, "Places", answer_places},
      {"/api/v1/events",
       "events",
       "Server-sent events, \"arrivals\": how many articles there are and which came last, now and whenever "
       "that changes",
       {},
       "text/event-stream",
       "",
       nullptr,
       Work::watch},
      {"/api/v1/search", "search", "Articles by their words, best first",
       with_page({{"words", Kind::words, "Words, \"a phrase\", begin*, -without", true}}), json, "Found",
       answer_search},
      {"/api/v1/failures", "failures", "What could not be read, by input", with_page({}), json, "Failures",
       answer_failures},
      {"/api/v1/read",
       "read",
       "Reads a document and keeps nothing of it: a text, a page, a JSON object that holds either, or, where "
       "the server was started with --read-addresses, one that names a page by its \"url\"",
       {},
       json,
       "Analysis",
       nullptr,
       Work::read,
       "POST",
       {"text/plain", "text/html", json},
       "Document"},
      {"/api/v1/openapi.json", "openapi", "This description", {}, json, "OpenApi", answer_openapi},
  }));
  return all;
}

Answer problem_of(const Error& error) {
  switch (error.code) {
    case ErrorCode::not_found:
      return problem(404, error.message);
    case ErrorCode::unreadable:
      return problem(503, describe(error));
    default:
      // An error of the ledger names it; one of the question names nothing.
      return problem(error.input.empty() ? 400 : 500, describe(error));
  }
}

Result<Download> download_of(const Route& route, const Request& request, Ledger& ledger) {
  const auto target = read_target(request.target);
  if (!target) return tl::unexpected(target.error());
  const auto given = Given::of(*target, route.parameters);
  if (!given) return tl::unexpected(given.error());
  return route.download({match(route, target->path).value_or(""), *given, ledger, request, {}});
}

const Route* route_of(const Request& request) {
  const auto target = read_target(request.target);
  if (!target) return nullptr;
  for (const Route& route : routes()) {
    if (takes(route, request.method) && match(route, target->path)) return &route;
  }
  return nullptr;
}

Answer answer(const Request& request, Ledger& ledger, const Abilities& abilities) {
  const auto target = read_target(request.target);
  if (!target) return problem(400, target.error().message);
  std::string methods;  // that the path has
  for (const Route& route : routes()) {
    const auto id = match(route, target->path);
    if (!id) continue;
    if (!takes(route, request.method) || route.answer == nullptr) {
      methods += (methods.empty() ? "" : ", ") + methods_of(route);
      continue;
    }
    const auto given = Given::of(*target, route.parameters);
    if (!given) return problem(400, given.error().message);
    auto body = route.answer({*id, *given, ledger, request, abilities});
    if (!body) return problem_of(body.error());
    return good_answer(request, route.type, std::move(*body));
  }
  if (!methods.empty()) return not_taken(methods);
  if (request.method != "GET" && request.method != "HEAD") return not_taken("GET, HEAD");
  if (const DeskFile* file = desk_file(*target)) return desk_answer(request, *file);
  if (is_page(*target)) {
    auto made = page(*target, ledger);
    if (!made) return problem_of(made.error());
    return good_answer(request, made->type, std::move(made->body));
  }
  // For people the desk says the same.
  if (const DeskFile* page = desk_file({{""}, {}}); page != nullptr && wants_page(request)) {
    Answer nowhere = desk_answer(request, *page);
    if (nowhere.status == 200) nowhere.status = 404;
    return nowhere;
  }
  return problem(404, "nothing is here; /api/v1/openapi.json lists what is");
}

}  // namespace gainsay::serve
